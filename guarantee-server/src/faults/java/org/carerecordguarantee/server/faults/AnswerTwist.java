package org.carerecordguarantee.server.faults;

import jakarta.ws.rs.container.ContainerResponseContext;

/** What goes out instead of an answer. */
@FunctionalInterface
public interface AnswerTwist {
    /** {@return whether it made a difference} */
    boolean change(ContainerResponseContext answer);
}
