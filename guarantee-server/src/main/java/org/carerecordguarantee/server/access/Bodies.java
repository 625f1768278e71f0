package org.carerecordguarantee.server.access;

import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** What was handed in. */
public final class Bodies {
    private Bodies() {}

    /** The body; without one the request ends here. */
    public static <T> T given(T body) {
        if (body == null) {
            throw Problem.of(Reason.NOT_UNDERSTOOD)
                    .withField("body", "is missing")
                    .declined();
        }
        return body;
    }
}
