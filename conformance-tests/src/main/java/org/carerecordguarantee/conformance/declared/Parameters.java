package org.carerecordguarantee.conformance.declared;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one product: as its supplier declares them, else as usual.
 *
 * <p>INVARIANT: each is within its parameter's bounds.
 */
public final class Parameters {

    private final Map<Parameter, Duration> declared;

    private Parameters(Map<Parameter, Duration> declared) {
        this.declared = declared;
    }

    /** {@return the figures of a product whose supplier declares nothing} */
    public static Parameters usual() {
        return new Parameters(Map.of());
    }

    /**
     * {@return the figures as declared}
     *
     * @throws IllegalArgumentException if one is beyond its bound
     */
    public static Parameters declaring(Map<Parameter, Duration> declared) {
        Map<Parameter, Duration> kept = new EnumMap<>(Parameter.class);
        declared.forEach((parameter, duration) -> {
            if (!parameter.allows(duration)) {
                throw new IllegalArgumentException(parameter.key() + " may not be " + duration);
            }
            kept.put(parameter, duration);
        });
        return new Parameters(kept);
    }

    /** {@return what holds for this product} */
    public Duration of(Parameter parameter) {
        return declared(parameter).orElse(parameter.usual());
    }

    /** {@return what the supplier declares, if anything} */
    public Optional<Duration> declared(Parameter parameter) {
        return Optional.ofNullable(declared.get(parameter));
    }

    /** {@return how long after an act its line may take to show in the list of who looked} */
    public Duration accessListSettles() {
        return of(Parameter.ACCESS_LIST_SETTLES);
    }

    /** {@return how long after it was accepted a new or corrected entry may take to show in the record} */
    public Duration writesSettle() {
        return of(Parameter.WRITES_SETTLE);
    }

    /** {@return how long an emergency opens a record} */
    public Duration emergencyWindow() {
        return of(Parameter.EMERGENCY_WINDOW);
    }
}
