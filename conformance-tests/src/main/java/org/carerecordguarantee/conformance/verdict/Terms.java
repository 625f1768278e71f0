package org.carerecordguarantee.conformance.verdict;

import java.util.List;
import java.util.Optional;

/**
 * On what terms a verdict is come to: what the buyer waives, and what does not apply to the product.
 *
 * @param waivers in force on the day of the run, one a clause
 * @param absences what the product does not serve
 */
public record Terms(List<Waiver> waivers, List<Absence> absences) {

    /** Nothing is waived, and everything applies. */
    public static final Terms NONE = new Terms(List.of(), List.of());

    public Terms {
        waivers = List.copyOf(waivers);
        absences = List.copyOf(absences);
    }

    /** {@return the waiver of a clause, if the buyer gave one} */
    public Optional<Waiver> waiver(String clause) {
        return waivers.stream().filter(waiver -> waiver.clause().equals(clause)).findFirst();
    }

    /**
     * {@return a result as it may be taken} Nothing fails to apply by its own word, and only clauses are waived, never checks: a result
     * that says otherwise was not come to by the suite's rules.
     */
    Judged believed(Judged result) {
        boolean unfounded = result.word() == Word.WAIVED
                || (result.word() == Word.DOES_NOT_APPLY
                        && absences.stream()
                                .noneMatch(absence -> absence.checks().contains(result.id())));
        return unfounded ? new Judged(result.id(), result.clause(), result.level(), Word.SUITE_FAULT) : result;
    }
}
