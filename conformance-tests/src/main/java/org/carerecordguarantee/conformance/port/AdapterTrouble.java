package org.carerecordguarantee.conformance.port;

/**
 * Something came between the suite and the system: no connection, a log-in that failed, an answer that the adapter cannot
 * read. It leaves the matter undecided and is never held against the product.
 */
public class AdapterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what went wrong and what to do about it, in one line, without any token or secret */
    public AdapterTrouble(String message) {
        super(message);
    }

    /**
     * @param message as above
     * @param cause what the JDK or a library said
     */
    public AdapterTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
