package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of who looked, as the reader of the list sees it. A part that the product does not show is empty.
 *
 * @param reference what tells this line from every other, for good: the product's own number or identifier
 * @param at when it happened
 * @param kind what sort of actor
 * @param name the individual's name; for a service, the service's
 * @param role the job role
 * @param jobTitle the job title
 * @param purpose why, in the words shown
 * @param action what was done, in the words shown
 * @param categories what sort of information was seen
 * @param allowed whether the system let it happen; false for a refused try
 * @param because the grounds shown
 * @param search whether the line is about a search that showed (or would have shown) the person
 * @param passed on what ground it went past a limit, a restriction or the lack of a tie, in the words shown; empty for a look that
 *     went past nothing
 * @param seal whatever the product shows to prove that the line is unchanged
 */
public record AccessLine(
        String reference,
        Instant at,
        Kind kind,
        Optional<String> name,
        Optional<String> role,
        Optional<String> jobTitle,
        Optional<String> team,
        Optional<String> organisation,
        Optional<String> purpose,
        Optional<String> action,
        List<String> categories,
        boolean allowed,
        List<String> because,
        boolean search,
        Optional<String> passed,
        Optional<String> seal) {

    /** What sort of actor a line is about. */
    public enum Kind {
        WORKER,
        PERSON,
        SERVICE
    }

    /** A line that went past nothing, or of which the product does not show it. */
    public AccessLine(
            String reference,
            Instant at,
            Kind kind,
            Optional<String> name,
            Optional<String> role,
            Optional<String> jobTitle,
            Optional<String> team,
            Optional<String> organisation,
            Optional<String> purpose,
            Optional<String> action,
            List<String> categories,
            boolean allowed,
            List<String> because,
            boolean search,
            Optional<String> seal) {
        this(
                reference,
                at,
                kind,
                name,
                role,
                jobTitle,
                team,
                organisation,
                purpose,
                action,
                categories,
                allowed,
                because,
                search,
                Optional.empty(),
                seal);
    }

    public AccessLine {
        categories = List.copyOf(categories);
        because = List.copyOf(because);
    }
}
