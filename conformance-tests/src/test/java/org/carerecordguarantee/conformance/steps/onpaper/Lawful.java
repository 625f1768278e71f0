package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;

/** A way to be different and right. None may raise an alarm. */
public enum Lawful {
    /** Whoever may not see a record is told that there is no such thing. */
    HIDES,
    /** A refusal says no more than no. */
    GIVES_NO_REASONS,
    /** Lines show up to some seconds late, some sooner than earlier ones. */
    LIST_LAGS(Parameter.ACCESS_LIST_SETTLES, Duration.ofSeconds(5)),
    /** Every page holds one thing, every page is asked for by itself, and every page that is shown is a line in the list. */
    PAGES_OF_ONE,
    /** Emergencies end after four hours. */
    FOUR_HOUR_WINDOW(Parameter.EMERGENCY_WINDOW, Duration.ofHours(4)),
    /** Purposes, acts, jobs and kinds of information have other words. */
    OTHER_WORDS,
    /** What was accepted is done some seconds later: entries, corrections, claims and alerts. */
    WRITES_LATER(Parameter.WRITES_SETTLE, Duration.ofSeconds(4)),
    /** The list also shows what the product's own services did, at any place. */
    SERVICE_LINES;

    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Parameter, Duration> declared;

    Lawful() {
        this.declared = Map.of();
    }

    Lawful(Parameter parameter, Duration declared) {
        this.declared = Map.of(parameter, declared);
    }

    /** {@return what the supplier of a system that differs in these ways declares} */
    public static Parameters declared(Set<Lawful> ways) {
        return Parameters.declaring(ways.stream()
                .flatMap(way -> way.declared.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
