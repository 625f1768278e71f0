package org.carerecordguarantee.server.platform;

import java.util.Optional;
import org.carerecordguarantee.model.people.PersonId;

/**
 * A known caller was refused and no entry says so yet. Fired before the answer leaves, once a request at most; who observes it appends
 * exactly one REFUSED entry in a transaction of its own: to the person's stream if this person exists, else to the organisation's. An
 * exception from the observer, or no entry after it, turns the answer into 503.
 *
 * @param person the id in the address, whether or not such a person exists
 * @param method the HTTP method
 * @param path the address below the root with every id left out, such as {@code api/people/{id}/record}
 * @param status the HTTP status that the caller was to get
 * @param problem what the caller was to be told
 */
public record UnrecordedRefusal(Optional<PersonId> person, String method, String path, int status, Problem problem) {}
