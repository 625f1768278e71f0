package org.carerecordguarantee.server.platform;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads ids, moments, numbers and closed lists out of path, query and headers, and names the one that is malformed. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private record Form(Function<String, Object> read, String words) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form(Parameters::uuid, "is not an id"),
            Instant.class, new Form(Instant::parse, "is not a moment such as 2026-11-22T09:30:00Z"),
            LocalDate.class, new Form(LocalDate::parse, "is not a date such as 2026-11-22"),
            Integer.class, new Form(Integer::valueOf, "is not a whole number"),
            int.class, new Form(Integer::valueOf, "is not a whole number"),
            Long.class, new Form(Long::valueOf, "is not a whole number"),
            long.class, new Form(Long::valueOf, "is not a whole number"));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Form form = type.isEnum() ? oneOf(type) : FORMS.get(type);
        return form == null ? null : new Named<>(name(annotations), form);
    }

    private static Form oneOf(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return new Form(
                text -> {
                    for (Object constant : constants) {
                        if (((Enum<?>) constant).name().equals(text)) {
                            return constant;
                        }
                    }
                    throw new IllegalArgumentException();
                },
                "is not one of " + Arrays.toString(constants));
    }

    static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            } else if (annotation instanceof QueryParam query) {
                return query.value();
            } else if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "parameter";
    }

    private record Named<T>(String name, Form form) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return (T) form.read().apply(text.strip());
            } catch (IllegalArgumentException | DateTimeParseException malformed) {
                throw Problem.of(Reason.NOT_UNDERSTOOD)
                        .withField(name, form.words())
                        .declined();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
