package org.carerecordguarantee.conformance.world;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Condition;

/** Whom a scenario's people are cast as. The words of the scenario stay the same. */
public enum Variant {
    /** Somebody who is 85 on the day of the run. */
    ADULT(85),
    /** Somebody who is fifteen on the day of the run, and understands what is asked. */
    CHILD(15);

    /** So far from the birthday that no run crosses it. */
    private static final int DAYS_SINCE_BIRTHDAY = 97;

    private final int age;

    Variant(int age) {
        this.age = age;
    }

    /** {@return whom somebody is cast as in whatever is no check: an adult, unless the supplier declares that there are none} */
    public static Variant usual(Set<Condition> absent) {
        return absent.contains(Condition.ADULTS) ? CHILD : ADULT;
    }

    /** {@return the date of birth that gives the age on this day} */
    public LocalDate born(LocalDate day) {
        return day.minusYears(age).minusDays(DAYS_SINCE_BIRTHDAY);
    }

    /** {@return the name in a check's identity} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
