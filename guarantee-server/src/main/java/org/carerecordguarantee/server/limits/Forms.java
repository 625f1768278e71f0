package org.carerecordguarantee.server.limits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** What is common to all that is handed in about limits and restrictions. */
final class Forms {
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Forms() {}

    /** Words that say something, without blanks around them. */
    static String words(String clause, String field, Optional<String> given, int longest) {
        String said = given.map(String::strip).orElse("");
        if (said.codePoints().noneMatch(Character::isLetterOrDigit) || said.length() > longest) {
            throw notAccepted(clause, field, "Say it in words, in at most " + longest + " characters.");
        }
        return said;
    }

    /** The same, where nothing need be said. */
    static Optional<String> maybeWords(String clause, String field, Optional<String> given, int longest) {
        return given.filter(text -> !text.isBlank()).map(text -> words(clause, field, Optional.of(text), longest));
    }

    /** A moment that is not before this one, nor beyond all sense. */
    static void ahead(String field, Instant given, Instant notBefore) {
        if (given.isBefore(notBefore) || given.isAfter(LATEST)) {
            throw notAccepted("LIM-01", field, "Give a moment that is still to come, and after the start.");
        }
    }

    static void none(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw declined(faults);
        }
    }

    static RuntimeException notAccepted(String clause, String field, String message) {
        return declined(List.of(new Fault(field, Optional.of(new ClauseId(clause)), message)));
    }

    static RuntimeException clashes(String clause, String words) {
        return Problem.of(Reason.CLASHES).withClause(clause).withDetail(words).declined();
    }

    /** Somebody would decide about what concerns themself. */
    static RuntimeException notAboutOneself(String clause, String words) {
        return Problem.of(Reason.ROLE).withClause(clause).withDetail(words).declined();
    }

    private static RuntimeException declined(List<Fault> faults) {
        Problem problem = Problem.of(Reason.NOT_ACCEPTED);
        Optional<ClauseId> first =
                faults.stream().flatMap(fault -> fault.clause().stream()).findFirst();
        if (first.isPresent()) {
            problem = problem.withClause(first.get().value());
        }
        for (Fault fault : faults) {
            problem = fault.clause().isPresent()
                    ? problem.withField(fault.field(), fault.clause().get().value(), fault.message())
                    : problem.withField(fault.field(), fault.message());
        }
        return problem.declined();
    }
}
