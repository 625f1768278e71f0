package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Ending;
import org.carerecordguarantee.conformance.verdict.PlayedStep;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * Whose fault a check looks like, worked out again as far as the ending of a step tells it. Over trouble only the traffic told it, at the
 * moment; there the result and the evidence need only agree, and not blame the suite.
 */
final class Blamed {

    private static final Set<Whose> TROUBLED =
            EnumSet.of(Whose.PRODUCT, Whose.ADAPTER, Whose.CONFIGURATION, Whose.NETWORK);

    private Blamed() {}

    /** {@return whom a check that was performed may blame; nobody, if it came out well} */
    static Set<Whose> by(List<PlayedStep> steps, Decided raw, Decided believed) {
        if (!believed.equals(raw)) {
            return EnumSet.of(Whose.ADAPTER);
        }
        if (raw.why().isEmpty()) {
            return EnumSet.noneOf(Whose.class);
        }
        return steps.stream()
                .map(PlayedStep::ending)
                .filter(ending -> ending != Ending.HELD && ending != Ending.NOT_REACHED)
                .findFirst()
                .map(ending -> by(ending, raw.word()))
                .orElse(EnumSet.of(Whose.SUITE));
    }

    private static Set<Whose> by(Ending ending, Word word) {
        return switch (ending) {
            case OUTCOME_FALSE -> EnumSet.of(word == Word.NOT_KEPT ? Whose.PRODUCT : Whose.CONFIGURATION);
            case PRODUCT_LACKS -> EnumSet.of(Whose.PRODUCT);
            case ADAPTER_LACKS -> EnumSet.of(Whose.ADAPTER);
            case NOT_ARRANGED -> EnumSet.of(Whose.CONFIGURATION);
            case TROUBLE -> TROUBLED;
            default -> EnumSet.of(Whose.SUITE);
        };
    }

    /** {@return whom a check may blame that was settled by a declaration} */
    static Set<Whose> by(JsonObject declaration) {
        return Optional.ofNullable(declaration.getString("whose", null))
                .map(whose -> Set.of(Whose.valueOf(whose.toUpperCase(Locale.ROOT))))
                .orElse(Set.of());
    }

    /** {@return whom a comparison of the lists with the books may blame} */
    static Set<Whose> byTheBooks(Decided raw, Decided believed) {
        if (!believed.equals(raw)) {
            return EnumSet.of(Whose.ADAPTER);
        }
        if (raw.why().isEmpty()) {
            return EnumSet.noneOf(Whose.class);
        }
        return raw.word() == Word.NOT_KEPT ? EnumSet.of(Whose.PRODUCT) : TROUBLED;
    }

    static void look(JsonObject check, JsonObject evidence, Set<Whose> may, List<Finding> found) {
        String file = EvidenceFolder.name(check.getString("id"));
        String stated = check.getString("whose", "");
        Set<String> words =
                may.stream().map(whose -> whose.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!stated.equals(evidence.getString("whose"))
                || !(words.isEmpty() ? stated.isEmpty() : words.contains(stated))) {
            found.add(new Finding(file, "the check blames another than its steps do"));
        }
    }
}
