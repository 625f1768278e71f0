package org.carerecordguarantee.conformance.declared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.catalogue.Scenario;

/**
 * Something that not every product serves. A check that needs it does not apply to a product whose supplier declares it absent, with a
 * reason, and in which a probe does not find it either. Which checks need it is written in the features: by a tag, or by the cast.
 */
public enum Condition {
    /** Products for adults only are lawful; each check is then made for adults alone. */
    CHILDREN("children", "a record for somebody of fifteen", "for children and young people"),
    /** Products for children and young people only are lawful; each check is then made for those alone. */
    ADULTS("adults", "a record for somebody grown up", "for adults"),
    /** Products without any register of paper files are lawful where a council has none left. */
    PAPER("paper", "a register of paper files", "with paper files");

    private static final String CHILD = "child";
    private static final String ADULT = "adult";

    private final String key;
    private final String thing;
    private final String untested;

    Condition(String key, String thing, String untested) {
        this.key = key;
        this.thing = thing;
        this.untested = untested;
    }

    /** {@return the condition that is written so, if there is one} */
    public static Optional<Condition> of(String key) {
        return Arrays.stream(values())
                .filter(condition -> condition.key.equals(key))
                .findFirst();
    }

    /**
     * {@return what a check of this scenario needs}
     *
     * @param variant whom its people are cast as
     * @throws IllegalStateException if the features name a condition that this suite does not know
     */
    public static Set<Condition> of(Scenario scenario, String variant) {
        Set<Condition> needed = EnumSet.noneOf(Condition.class);
        for (String word : scenario.conditions()) {
            needed.add(of(word).orElseThrow(() -> new IllegalStateException("no condition is called '" + word + "'")));
        }
        if (variant.equals(CHILD)) {
            needed.add(CHILDREN);
        }
        if (variant.equals(ADULT)) {
            needed.add(ADULTS);
        }
        return needed;
    }

    /** {@return its key in the configuration} */
    public String key() {
        return key;
    }

    /** {@return what the product would have to have} */
    public String thing() {
        return thing;
    }

    /** {@return the end of "not tested ..."} */
    public String untested() {
        return untested;
    }
}
