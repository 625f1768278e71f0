package org.carerecordguarantee.server.platform;

import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.PersonId;

/**
 * A known caller was refused and no entry says so yet. Fired before the answer leaves, once a request at most; who observes it appends
 * exactly one REFUSED entry in a transaction of its own: to the person's stream if this person exists, else to the organisation's. An
 * exception from the observer, or no entry after it, turns the answer into 503.
 *
 * @param person the id in the address, which a person named elsewhere in the request goes before, whether or not such a person exists
 * @param item the id of an item in the address, whether or not the person's record has it
 * @param method the HTTP method
 * @param path the address below the root with every id left out, such as {@code api/people/{id}/record}
 * @param parameters the names of the query's parameters
 * @param purpose as the header of this name states it; empty if it states none that is known
 * @param status the HTTP status that the caller was to get
 * @param problem what the caller was to be told
 */
public record UnrecordedRefusal(
        Optional<PersonId> person,
        Optional<ItemRef> item,
        String method,
        String path,
        Set<String> parameters,
        Optional<Purpose> purpose,
        int status,
        Problem problem) {
    public UnrecordedRefusal {
        parameters = Set.copyOf(parameters);
    }
}
