package org.carerecordguarantee.server.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what keeps a promise: a resource, one of its methods, or a class that a clause rests on. The ids are clause ids such as
 * {@code LOG-01}; a test compares them with the catalogue, and {@code /api/guarantee} calls a clause implemented because of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Upholds {
    /** The clauses' ids. */
    String[] value();
}
