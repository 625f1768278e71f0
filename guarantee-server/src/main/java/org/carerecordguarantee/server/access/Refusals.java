package org.carerecordguarantee.server.access;

import java.util.Optional;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Puts a refusal into the words that its reader may have. */
public final class Refusals {
    private Refusals() {}

    /** The value of an allowed request; a refused one ends here, committed as it is, with what its reader may know. */
    public static <T> Answer.Opened<T> openedOrDeclined(Answer<T> answer) {
        if (answer instanceof Answer.Opened<T> opened) {
            return opened;
        }
        throw problem((Answer.Refused<T>) answer).declined();
    }

    /** The one item asked for is withheld in a record that is open. */
    public static Problem withheld(Allowed allowed) {
        return Explain.withheld(Audience.of(allowed.actor()), allowed.decision()).stream()
                .findFirst()
                .map(each -> Problem.of(reason(each.reason()))
                        .withClause(each.clause().value())
                        .withGate(each.gate().number()))
                .orElseGet(() -> Problem.of(Reason.NO_SUCH_RECORD));
    }

    /** What the one who was refused may know of it. */
    public static Problem problem(Answer.Refused<?> refused) {
        Explanation explanation = Explain.to(Audience.of(refused.request().actor()), refused.decision());
        if (explanation instanceof Explanation.Told told) {
            return problem(told);
        }
        return Problem.of(
                explanation instanceof Explanation.NothingToTell
                        ? Reason.NO_SUCH_RECORD
                        : Reason.COULD_NOT_BE_EVALUATED);
    }

    private static Problem problem(Explanation.Told told) {
        Problem problem = Problem.of(reason(told.reason()))
                .withClause(told.clause().value())
                .withGate(told.gate().number());
        if (told.reason() == ReasonCode.NO_PURPOSE) {
            problem = problem.withField(
                    "Purpose", told.clause().value(), "Say for what purpose, in the header of this name.");
        }
        Optional<String> instead = told.instead()
                .map(clause -> "It is your own record. Ask to see it as anybody else may (" + clause + ").");
        return instead.isPresent() ? problem.withDetail(instead.get()) : problem;
    }

    private static Reason reason(ReasonCode code) {
        return switch (code) {
            case ACCOUNT -> Reason.ACCOUNT;
            case ROLE -> Reason.ROLE;
            case NOT_CHANGEABLE -> Reason.NOT_CHANGEABLE;
            case CONFLICT -> Reason.CONFLICT;
            case LEGAL_BAR -> Reason.LEGAL_BAR;
            case RESTRICTED -> Reason.RESTRICTED;
            case NO_SUCH_RECORD -> Reason.NO_SUCH_RECORD;
            case NO_RELATIONSHIP -> Reason.NO_RELATIONSHIP;
            case PERSON_LIMIT -> Reason.PERSON_LIMIT;
            case SEALED -> Reason.SEALED;
            case NO_PURPOSE -> Reason.NOT_UNDERSTOOD;
            case NOT_NEEDED -> Reason.NOT_NEEDED;
            case COULD_NOT_BE_EVALUATED -> Reason.COULD_NOT_BE_EVALUATED;
        };
    }
}
