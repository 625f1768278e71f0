package org.carerecordguarantee.conformance.world;

/** What a Given needs could not be brought about, so that the check cannot say anything. */
public final class CannotArrange extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what was needed and what happened instead */
    public CannotArrange(String message) {
        super(message);
    }
}
