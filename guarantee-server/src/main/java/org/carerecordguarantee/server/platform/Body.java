package org.carerecordguarantee.server.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The JSON object that a request brought, read strictly: a field that is missing, malformed or not asked for ends the request with 400
 * and the field's name, never its value. A resource takes it as its one unannotated parameter, says first which fields there may be,
 * and then reads them. JSON null counts as absent.
 */
public final class Body {
    private final JsonObject object;

    Body(JsonObject object) {
        this.object = object;
    }

    /** Refuses every field but these: what a caller believes they can set and cannot, they are told. */
    public Body only(String... fields) {
        Set<String> known = Set.of(fields);
        for (String field : object.keySet()) {
            if (!known.contains(field)) {
                throw fault(shown(field), "is not asked for here");
            }
        }
        return this;
    }

    /** Whether something was handed in under this name. */
    public boolean has(String field) {
        return value(field).isPresent();
    }

    /** Text that must be there and not blank. */
    public String text(String field) {
        return present(field, maybeText(field));
    }

    /** Text, blank or not, or nothing. */
    public Optional<String> maybeText(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonString text) {
                return storable(field, text.getString());
            }
            throw fault(field, "is not text");
        });
    }

    // What no database keeps, or keeps as something else, is turned away: a record says what was written, or it was
    // not.
    private static String storable(String field, String text) {
        if (text.indexOf('\0') >= 0) {
            throw fault(field, "holds the character NUL");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw fault(field, "holds half of a character");
        }
        return text;
    }

    /** An id that must be there. */
    public UUID id(String field) {
        return present(field, maybeId(field));
    }

    /** An id or nothing. */
    public Optional<UUID> maybeId(String field) {
        return parsed(field, Parameters::uuid, "is not an id");
    }

    /** A moment (ISO, with offset or Z) or nothing. */
    public Optional<Instant> maybeMoment(String field) {
        return parsed(
                field, text -> OffsetDateTime.parse(text).toInstant(), "is not a moment such as 2026-11-22T09:30:00Z");
    }

    /** A date or nothing. */
    public Optional<LocalDate> maybeDate(String field) {
        return parsed(field, LocalDate::parse, "is not a date such as 2026-11-22");
    }

    /** A date that must be there. */
    public LocalDate date(String field) {
        return present(field, maybeDate(field));
    }

    /** A length of time in ISO form, which may be negative. */
    public Duration duration(String field) {
        return present(field, parsed(field, Duration::parse, "is not a length of time such as P3DT2H"));
    }

    /** A whole number that must be there. */
    public int number(String field) {
        JsonValue value = present(field, value(field));
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException tooLarge) {
                throw fault(field, "is too large");
            }
        }
        throw fault(field, "is not a whole number");
    }

    /** True or false, which must be there. */
    public boolean flag(String field) {
        return switch (present(field, value(field)).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw fault(field, "is not true or false");
        };
    }

    /** One of a closed list, by its name, which must be there. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> list) {
        return present(field, maybeOneOf(field, list));
    }

    /** One of a closed list, by its name, or nothing. */
    public <E extends Enum<E>> Optional<E> maybeOneOf(String field, Class<E> list) {
        return parsed(
                field, text -> Enum.valueOf(list, text), "is not one of " + Arrays.toString(list.getEnumConstants()));
    }

    /** True or false, or nothing. */
    public Optional<Boolean> maybeFlag(String field) {
        return value(field).map(present -> flag(field));
    }

    /** A list of ids that must be there. */
    public List<UUID> ids(String field) {
        if (!(present(field, value(field)) instanceof JsonArray array)) {
            throw fault(field, "is not a list");
        }
        List<UUID> ids = new ArrayList<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonString text)) {
                throw fault(field, "holds something that is not an id");
            }
            ids.add(parse(field, text.getString(), Parameters::uuid, "holds something that is not an id"));
        }
        return ids;
    }

    /** A list of ids, or nothing. */
    public Optional<List<UUID>> maybeIds(String field) {
        return value(field).map(there -> ids(field));
    }

    private <T> Optional<T> parsed(String field, Function<String, T> form, String otherwise) {
        return maybeText(field).map(text -> parse(field, text, form, otherwise));
    }

    private static <T> T parse(String field, String text, Function<String, T> form, String otherwise) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw fault(field, otherwise);
        }
    }

    private Optional<JsonValue> value(String field) {
        return Optional.ofNullable(object.get(field)).filter(value -> value != JsonValue.NULL);
    }

    private static <T> T present(String field, Optional<T> value) {
        return value.filter(present -> !(present instanceof String text) || !text.isBlank())
                .orElseThrow(() -> fault(field, "is missing"));
    }

    /** A field's name comes from the caller here: only what a name may look like is repeated. */
    private static String shown(String field) {
        return field.matches("[A-Za-z][A-Za-z0-9_]{0,40}") ? field : "body";
    }

    private static Declined fault(String field, String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField(field, message).declined();
    }
}
