package org.carerecordguarantee.conformance.doctor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the system calls itself a test environment. Whether real people are in it cannot be asked without looking for them. */
final class TestEnvironment implements Examination {

    static final String SUBJECT = "the test environment";

    private static final Pattern LIVE = Pattern.compile("(^|[.-])(live|prod|production|www)([0-9]*)([.-]|$)");

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheSystem.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        if (!visit.connection().environment().test()) {
            return List.of(
                    Finding.fix("the system at " + visit.target() + " does not call itself a test environment, and a"
                            + " run makes people and records: point 'target' at one that does"));
        }
        Finding said = Finding.ok("it calls itself a test environment");
        return LIVE.matcher(visit.host().toLowerCase(Locale.ROOT)).find()
                ? List.of(
                        said,
                        Finding.note("its host, '" + visit.host()
                                + "', is named like a live system: make sure that nobody real is in it"))
                : List.of(said);
    }
}
