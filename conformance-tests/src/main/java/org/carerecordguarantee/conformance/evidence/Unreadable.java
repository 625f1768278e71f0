package org.carerecordguarantee.conformance.evidence;

/** A file is no bundle that could be looked at. The message says in one line what is the matter. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
        super(message);
    }
}
