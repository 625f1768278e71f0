package org.carerecordguarantee.conformance.port;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What stands behind an act's outcome. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Evidence {

    /** {@return the sort of evidence} */
    Sort value();

    /** The two sorts of evidence. */
    enum Sort {
        /**
         * Traffic through the suite's own client. Without any, an adapter is believed only that there is no such function; anything
         * else it claims leaves the check undecided.
         */
        EXCHANGE,
        /** A person's word. It can only ever yield "shown by people", which this suite does not take yet: the check is undecided. */
        PERSON
    }
}
