package org.carerecordguarantee.conformance.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.witness.Turn;

/** Whether anybody can log in. */
final class LogIn implements Examination {

    static final String SUBJECT = "the log-in";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(TestEnvironment.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        try {
            Turn.of("tryLogIn", visit.connection().exchanges(), () -> {
                        visit.connection().adapter().arrangements().tryLogIn();
                        return true;
                    })
                    .answer();
            return List.of(Finding.ok("logging in works"));
        } catch (AdapterTrouble | NotWritten | NotInProduct e) {
            return List.of(Finding.fix(
                    "nobody can log in at " + visit.target() + ": " + e.getMessage() + "; " + advice(visit)));
        }
    }

    private static String advice(Visit visit) {
        String keys = visit.configuration().settings().keySet().stream()
                .sorted()
                .map(key -> "settings." + key)
                .collect(Collectors.joining(", "));
        return keys.isEmpty()
                ? "look how the adapter logs in, and whether the system still knows it"
                : "correct what the adapter logs in with (" + keys
                        + "); a token may have run out, a secret been changed";
    }
}
