package org.carerecordguarantee.server.accesslog;

import java.sql.SQLException;
import org.carerecordguarantee.server.platform.Unavailable;

/** The access log could not be written or read, so nothing may be shown (LOG-03). */
public class LogUnavailable extends Unavailable {
    private static final long serialVersionUID = 1L;

    LogUnavailable(SQLException cause) {
        super("the access log is not available", cause);
    }

    LogUnavailable(String message) {
        super(message);
    }
}
