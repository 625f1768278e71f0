package org.carerecordguarantee.model.decision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the package that keeps one promise, with the family of its clauses: {@code @Commitment("LOG")}. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Commitment {
    /** The family that the ids of its clauses begin with. */
    String value();
}
