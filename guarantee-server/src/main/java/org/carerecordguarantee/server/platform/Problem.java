package org.carerecordguarantee.server.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem document (RFC 9457) in the making: what is told to somebody who does not get what they asked for. The clause's own
 * sentence, the correlation id and how to complain are added when it is written out. Immutable; each {@code with} gives another.
 *
 * <p>INVARIANT: nothing of the request's content is in it, only names of fields.
 */
public record Problem(
        Reason reason,
        Optional<String> detail,
        Optional<String> clause,
        Optional<Integer> gate,
        Optional<String> instead,
        List<FieldFault> errors) {
    /** The media type of RFC 9457. */
    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    /** What is wrong with one field, header or parameter, by its name, and the clause that asks for it if one does. */
    public record FieldFault(String field, Optional<String> clause, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    /** The plain problem of this reason. */
    public static Problem of(Reason reason) {
        return new Problem(reason, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** In these words instead of the reason's own. */
    public Problem withDetail(String words) {
        return new Problem(reason, Optional.of(words), clause, gate, instead, errors);
    }

    /** Because of this clause, such as {@code CTL-03}. */
    public Problem withClause(String id) {
        return new Problem(reason, detail, Optional.of(id), gate, instead, errors);
    }

    /** At this gate, 1 to 7. */
    public Problem withGate(int number) {
        return new Problem(reason, detail, clause, Optional.of(number), instead, errors);
    }

    /** They may have it after all, under this clause. */
    public Problem withInstead(String id) {
        return new Problem(reason, detail, clause, gate, Optional.of(id), errors);
    }

    /** Naming one more field. */
    public Problem withField(String field, String message) {
        return with(new FieldFault(field, Optional.empty(), message));
    }

    /** Naming one more field and the clause that asks for it. */
    public Problem withField(String field, String clauseId, String message) {
        return with(new FieldFault(field, Optional.of(clauseId), message));
    }

    private Problem with(FieldFault fault) {
        List<FieldFault> more = new ArrayList<>(errors);
        more.add(fault);
        return new Problem(reason, detail, clause, gate, instead, more);
    }

    /** The answer that carries it. */
    public Response response() {
        return Response.status(reason.status()).type(PROBLEM_JSON).entity(this).build();
    }

    /** To be thrown where nothing is to be committed: a transaction around it rolls back. */
    public Declined declined() {
        return new Declined(this);
    }
}
