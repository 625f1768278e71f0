package org.carerecordguarantee.conformance.witness;

/** The product says that it does not offer what the check needs. */
public final class ProductLacks extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param missing what it lacks, in words for a buyer */
    public ProductLacks(String missing) {
        super(missing);
    }
}
