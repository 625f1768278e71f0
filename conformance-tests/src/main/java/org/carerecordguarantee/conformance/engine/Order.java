package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/**
 * In what order the checks of a run begin. Results and reports keep the catalogue's order in any case: no check may depend on another.
 *
 * @param seed what a random order is made from: the same seed gives the same order; empty for the catalogue's order
 */
public record Order(OptionalLong seed) {

    private static final String RANDOM = "random";

    /** {@return the order of the catalogue} */
    public static Order ofTheCatalogue() {
        return new Order(OptionalLong.empty());
    }

    /** {@return a random order that can be had again} */
    public static Order random(long seed) {
        return new Order(OptionalLong.of(seed));
    }

    /**
     * {@return the order that is written so}
     *
     * @param written {@code catalogue}, {@code random} or {@code random:SEED} with a whole number
     * @param seed the seed where none is written
     * @throws IllegalArgumentException if it is none of these; the message says what to write
     */
    public static Order of(String written, long seed) {
        if (written.equals("catalogue")) {
            return ofTheCatalogue();
        }
        if (written.equals(RANDOM)) {
            return random(seed);
        }
        if (written.startsWith(RANDOM + ":")) {
            try {
                return random(Long.parseLong(written.substring(RANDOM.length() + 1)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("the seed in '" + written + "' must be a whole number", e);
            }
        }
        throw new IllegalArgumentException(
                "there is no order '" + written + "': write catalogue, random or random:SEED");
    }

    /** {@return the order as it is written on the command line} */
    public String inWords() {
        return seed.isPresent() ? RANDOM + ":" + seed.getAsLong() : "catalogue";
    }

    List<Pickle> of(List<Pickle> checks) {
        List<Pickle> ordered = new ArrayList<>(checks);
        seed.ifPresent(from -> Collections.shuffle(ordered, new Random(from)));
        return ordered;
    }
}
