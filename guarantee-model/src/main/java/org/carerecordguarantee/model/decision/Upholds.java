package org.carerecordguarantee.model.decision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the code that keeps a clause, with the clause's id: {@code @Upholds("LOG-01")}. A {@link Rule} needs no mark: it
 * names its clause itself.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Upholds {
    /** The ids of the clauses. */
    String[] value();
}
