package org.carerecordguarantee.server.platform;

/**
 * What has to be written down before anything is shown could not be written down, so nothing may be shown (LOG-03). Whatever throws
 * it is answered with 503, whether or not the database is the cause.
 */
public abstract class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Unavailable(String message) {
        super(message);
    }

    protected Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
