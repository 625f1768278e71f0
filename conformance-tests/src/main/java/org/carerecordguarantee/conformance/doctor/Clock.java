package org.carerecordguarantee.conformance.doctor;

import java.time.Duration;
import java.util.List;

/** Whether the system's clock agrees with this machine's. */
final class Clock implements Examination {

    private static final Duration SKEW = Duration.ofSeconds(30);

    @Override
    public String subject() {
        return "the clock";
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheSystem.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        Duration ahead = visit.connection().ahead();
        if (ahead.abs().compareTo(SKEW) < 0) {
            return List.of(Finding.ok("its clock agrees with this machine's"));
        }
        return List.of(Finding.fix(
                "the clock of " + visit.target() + " is " + ahead.abs().toSeconds() + " seconds "
                        + (ahead.isNegative() ? "behind" : "ahead of")
                        + " this machine's: set both by the same time service (NTP)"));
    }
}
