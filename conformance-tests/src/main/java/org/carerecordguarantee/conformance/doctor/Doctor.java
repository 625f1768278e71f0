package org.carerecordguarantee.conformance.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carerecordguarantee.conformance.doctor.Finding.Mark;

/**
 * Makes every examination that can be made, so that one visit finds as much as possible; what rests on something that is not in order is
 * not looked at, and says so.
 *
 * <p>INVARIANT: nothing is made in a system, and nobody logs in to it, before it has called itself a test environment.
 */
public final class Doctor {

    private static final List<Examination> EXAMINATIONS = List.of(
            new TheConfiguration(),
            new TheProfile(),
            new TimeLimits(),
            new OutputFolder(),
            new TheAdapter(),
            new HostName(),
            new Port(),
            new Encryption(),
            new Speech(),
            new TheSystem(),
            new TestEnvironment(),
            new Clock(),
            new LogIn(),
            new Roles(),
            new PassingOn());

    private Doctor() {}

    /**
     * Examines what somebody brought along.
     *
     * @param heard told of each finding as it is made
     * @return whether a run can start: nothing has to be put right
     */
    public static boolean examine(Visit visit, Consumer<Finding> heard) {
        Set<String> ill = new HashSet<>();
        for (Examination examination : EXAMINATIONS) {
            List<String> open =
                    examination.restsOn().stream().filter(ill::contains).toList();
            if (!open.isEmpty()) {
                ill.add(examination.subject());
                heard.accept(new Finding(
                        Mark.SKIPPED,
                        examination.subject() + ": not looked at, because " + open.get(0) + " comes first"));
                continue;
            }
            for (Finding finding : examination.look(visit)) {
                if (finding.mark() == Mark.FIX) {
                    ill.add(examination.subject());
                }
                heard.accept(visit.withoutSecrets(finding));
            }
        }
        return ill.isEmpty();
    }
}
