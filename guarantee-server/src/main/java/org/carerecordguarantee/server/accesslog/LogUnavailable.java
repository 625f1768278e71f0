package org.carerecordguarantee.server.accesslog;

import java.sql.SQLException;

/** The access log could not be written or read, so nothing may be shown (LOG-03). */
public class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnavailable(SQLException cause) {
        super("the access log is not available", cause);
    }

    LogUnavailable(String message) {
        super(message);
    }
}
