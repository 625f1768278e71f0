package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Alteration;

/** How the list of who looked is falsified by those who can. */
final class Forgery {

    private Forgery() {}

    static Sin byThePerson(Alteration how) {
        return switch (how) {
            case CHANGE -> Sin.A_PERSON_MAY_CHANGE_LINES;
            case DELETE -> Sin.A_PERSON_MAY_REMOVE_LINES;
            case ADD -> Sin.A_PERSON_MAY_ADD_LINES;
        };
    }

    static Sin byTheChecker(Alteration how) {
        return switch (how) {
            case CHANGE -> Sin.THE_CHECKER_MAY_CHANGE_LINES;
            case DELETE -> Sin.THE_CHECKER_MAY_REMOVE_LINES;
            case ADD -> Sin.THE_CHECKER_MAY_ADD_LINES;
        };
    }

    static void make(List<AccessLine> lines, AccessLine line, Alteration how) {
        switch (how) {
            case CHANGE ->
                lines.replaceAll(one -> one.reference().equals(line.reference()) ? forged(one, one.reference()) : one);
            case DELETE -> lines.removeIf(one -> one.reference().equals(line.reference()));
            case ADD -> lines.add(forged(line, UUID.randomUUID().toString()));
        }
    }

    private static AccessLine forged(AccessLine line, String reference) {
        return new AccessLine(
                reference,
                line.at(),
                line.kind(),
                Optional.of("Somebody Else"),
                line.role(),
                line.jobTitle(),
                line.team(),
                line.organisation(),
                line.purpose(),
                line.action(),
                line.categories(),
                line.allowed(),
                line.because(),
                line.search(),
                line.passed(),
                line.seal());
    }
}
