package org.carerecordguarantee.conformance.port;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The suite's own HTTP client. It keeps every exchange as evidence, redacted by an allow-list: a header that is not on it,
 * such as a token, is never kept.
 */
public interface Wire {

    /**
     * Sends a request and waits for the answer. Follows no redirect and never repeats a request.
     *
     * @throws AdapterTrouble if there is no connection or no answer in time
     */
    Answer send(Call call);

    /**
     * A request.
     *
     * @param method GET, POST, ...
     * @param uri where to
     * @param headers by name
     * @param body as text, UTF-8
     * @param login whether the request serves to log in; then its bodies are not kept, and it does not count as the
     *     evidence of an act
     */
    record Call(String method, URI uri, Map<String, String> headers, Optional<String> body, boolean login) {
        public Call {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param headers by lower-case name
     * @param body as text
     */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        public Answer {
            headers = Map.copyOf(headers);
        }

        /** {@return the first value of a header, if there} */
        public Optional<String> header(String lowerCaseName) {
            return headers.getOrDefault(lowerCaseName, List.of()).stream().findFirst();
        }
    }
}
