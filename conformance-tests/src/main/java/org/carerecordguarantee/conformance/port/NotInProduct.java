package org.carerecordguarantee.conformance.port;

/**
 * The product has nothing of the kind that should be arranged, such as a register of paper files. Said by an arrangement as {@link
 * Outcome.NotOffered} is by an act; not the same as an adapter that lacks the operation: see {@link NotWritten}.
 */
public final class NotInProduct extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param missing what the product lacks, in words for a buyer */
    public NotInProduct(String missing) {
        super(missing);
    }
}
