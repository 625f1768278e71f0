package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the reports can be written: a run of half an hour must not end for want of a folder. */
final class OutputFolder implements Examination {

    @Override
    public String subject() {
        return "the reports' folder";
    }

    @Override
    public List<Finding> look(Visit visit) {
        Path folder = visit.out().toAbsolutePath().normalize();
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        String advice = ": name another with --out, or make it writable for whoever runs this";
        if (there == null || !Files.isDirectory(there)) {
            return List.of(
                    Finding.fix("the reports cannot go to " + folder + ", since " + there + " is no folder" + advice));
        }
        try {
            // asking for the permission is not enough: a full or read-only disk says yes
            Files.delete(Files.createTempFile(there, "doctor", null));
            return List.of(Finding.ok("the reports can be written to " + folder));
        } catch (IOException e) {
            return List.of(Finding.fix("the reports cannot be written to " + folder + " ("
                    + e.getClass().getSimpleName() + ")" + advice));
        }
    }
}
