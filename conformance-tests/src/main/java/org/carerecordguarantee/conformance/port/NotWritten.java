package org.carerecordguarantee.conformance.port;

/** The adapter does not have this operation (yet). The product may well have it, so nothing is held against it. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param operation the operation's name in the port */
    public NotWritten(String operation) {
        super("the adapter does not have the operation '" + operation + "'");
    }
}
