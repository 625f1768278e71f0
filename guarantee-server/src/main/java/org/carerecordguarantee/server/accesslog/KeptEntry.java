package org.carerecordguarantee.server.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.CanonicalJson;
import org.carerecordguarantee.model.accesslog.Fingerprint;
import org.carerecordguarantee.model.accesslog.Json;

/** One entry of a person's list, as it was written, with its number; link and fingerprint in hexadecimal. */
record KeptEntry(long number, UUID entry, String link, String fingerprint, SortedMap<String, Json> fields) {

    static KeptEntry of(long number, UUID entry, Fingerprint link, Fingerprint fingerprint, String body) {
        if (CanonicalJson.read(body) instanceof Json.Members members) {
            return new KeptEntry(number, entry, link.hex(), fingerprint.hex(), members.values());
        }
        throw new IllegalStateException("the body of an entry is not an object");
    }

    Optional<String> text(String field) {
        return fields.get(field) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    String needed(String field) {
        return text(field).orElseThrow(() -> new IllegalStateException("an entry without " + field));
    }

    Instant instant(String field) {
        return Instant.parse(needed(field));
    }

    <E extends Enum<E>> E one(String field, Class<E> kind) {
        return Enum.valueOf(kind, needed(field));
    }

    List<Json> list(String field) {
        return fields.get(field) instanceof Json.Listing listing ? listing.values() : List.of();
    }

    /** A text within an object. */
    static Optional<String> text(Json object, String name) {
        return object instanceof Json.Members members && members.values().get(name) instanceof Json.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
