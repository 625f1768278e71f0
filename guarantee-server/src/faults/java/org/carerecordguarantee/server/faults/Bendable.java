package org.carerecordguarantee.server.faults;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks, while this build starts, the server's classes whose calls can be bent. No class carries it in its source. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Bendable {
    /** The mark itself. */
    final class Mark extends AnnotationLiteral<Bendable> implements Bendable {
        private static final long serialVersionUID = 1;
    }
}
