package org.carerecordguarantee.conformance.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;

/** Reads {@code parameters:}, and holds each figure against its bound. */
final class DeclaredParameters {

    private static final Set<String> KEYS =
            Arrays.stream(Parameter.values()).map(Parameter::key).collect(Collectors.toSet());
    private static final String PREFIX = "parameters.";

    private DeclaredParameters() {}

    static Parameters read(Keys keys, Object written) {
        Map<String, Object> all =
                keys.known(keys.map(written, "parameters", "'accessListSettles: PT5S'"), KEYS, PREFIX);
        Map<Parameter, Duration> declared = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            keys.text(all, parameter.key(), PREFIX)
                    .map(text -> duration(keys, parameter, text))
                    .ifPresent(duration -> declared.put(parameter, duration));
        }
        return Parameters.declaring(declared);
    }

    private static Duration duration(Keys keys, Parameter parameter, String text) {
        Duration duration;
        try {
            duration = Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw keys.fault("the key '" + PREFIX + parameter.key() + "' must be a duration such as " + parameter.most()
                    + ", not '" + text + "'");
        }
        if (!parameter.allows(duration)) {
            throw keys.fault("'" + PREFIX + parameter.key() + "' is " + text + ", beyond its bound: it may be from "
                    + parameter.least() + " to " + parameter.most() + " (" + parameter.clause() + ", "
                    + parameter.meaning() + ")");
        }
        return duration;
    }
}
