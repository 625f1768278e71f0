package org.carerecordguarantee.conformance.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * The books and the lists of a run side by side, as they are when all scenarios are over. It is kept as evidence, so that anybody can
 * compare them again.
 *
 * @param arrangers the names of those in whose name arrangements were made
 * @param readings one for each person of the run
 */
public record Audit(Collection<String> arrangers, List<Reading> readings) {

    private static final String BOOKS = "LOG-01";

    public Audit {
        arrangers = List.copyOf(new TreeSet<>(arrangers));
        readings = List.copyOf(readings);
    }

    /**
     * One person's page, and their list as they read it themself.
     *
     * @param list empty if it could not be read
     * @param trouble why not, else empty
     */
    public record Reading(Ledger.Page page, Optional<List<AccessLine>> list, String trouble) {

        /** {@return a list that was read} */
        public static Reading of(Ledger.Page page, List<AccessLine> list) {
            return new Reading(page, Optional.of(List.copyOf(list)), "");
        }

        /** {@return a list that could not be read} */
        public static Reading failed(Ledger.Page page, String trouble) {
            return new Reading(page, Optional.empty(), trouble);
        }
    }

    /**
     * What a comparison of all lists comes down to.
     *
     * @param people whose list could be read
     * @param amiss every difference, in plain words
     * @param trouble why other lists could not be read
     */
    public record Sum(int people, List<String> amiss, List<String> trouble) {

        /** {@return what the check comes to} */
        public Word word() {
            if (!amiss.isEmpty()) {
                return Word.NOT_KEPT;
            }
            return people == 0 || !trouble.isEmpty() ? Word.COULD_NOT_TEST : Word.KEPT;
        }

        /** {@return what was found, in plain words} */
        public String actual() {
            return amiss.isEmpty() ? "so it is, for " + people + " people" : String.join("; ", amiss);
        }

        /**
         * {@return why it is not kept; empty if it is}
         *
         * @param expectation what should be
         */
        public Optional<String> why(String expectation) {
            return switch (word()) {
                case KEPT -> Optional.empty();
                case NOT_KEPT -> Optional.of("should be: " + expectation + "; was: " + actual());
                default ->
                    Optional.of(
                            trouble.isEmpty()
                                    ? "nothing was done to anybody, so that there was nothing to compare"
                                    : String.join("; ", trouble));
            };
        }
    }

    /**
     * Compares each list: for LOG-01 with what was done, for LOG-02 with every line that was ever shown.
     *
     * @param check the identity of the check
     */
    public Sum sum(String check) {
        Comparison comparison = new Comparison(arrangers);
        List<String> amiss = new ArrayList<>();
        List<String> trouble = new ArrayList<>();
        int people = 0;
        for (Reading reading : readings) {
            Ledger.Page page = reading.page();
            if (reading.list().isEmpty()) {
                trouble.add(page.person().name() + ": " + reading.trouble());
                continue;
            }
            people++;
            List<AccessLine> list = reading.list().get();
            List<String> found = check.startsWith(BOOKS)
                    ? comparison.differences(page.entries(), list)
                    : Comparison.changes(page.seen(), list);
            found.forEach(what -> amiss.add(page.person().name() + " (of " + page.check() + "): " + what));
        }
        return new Sum(people, amiss, trouble);
    }
}
