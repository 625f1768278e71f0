package org.carerecordguarantee.conformance.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * One request and its answer, as kept for evidence: only headers on the allow-list, no body of a log-in, no secret.
 *
 * @param number counts from 1 through the whole run
 * @param sentAt by the suite's own clock
 * @param took from sending to the last byte
 * @param status 0 when no answer came; then {@code responseBody} says what happened instead
 * @param login whether it only served to log in
 */
public record Exchange(
        long number,
        Instant sentAt,
        Duration took,
        String method,
        String uri,
        SortedMap<String, String> requestHeaders,
        String requestBody,
        int status,
        SortedMap<String, String> responseHeaders,
        String responseBody,
        boolean login) {}
