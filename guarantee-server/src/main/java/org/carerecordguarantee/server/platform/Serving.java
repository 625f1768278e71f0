package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether this server may answer at all. It begins closed, opens when the settings are found fit and the tables are migrated, and
 * stays closed, for good and with the reasons in the server's log, when either is not so. Outsiders get no reason.
 */
@ApplicationScoped
public class Serving {
    private final AtomicReference<List<String>> reasonsNotTo =
            new AtomicReference<>(List.of("The server is still starting."));

    /** True once settings and tables are in order. */
    public boolean open() {
        return reasonsNotTo.get().isEmpty();
    }

    /** Why not, for the operator alone. */
    public List<String> reasonsNotTo() {
        return reasonsNotTo.get();
    }

    void begin() {
        reasonsNotTo.set(List.of());
    }

    void refuse(List<String> reasons) {
        reasonsNotTo.set(List.copyOf(reasons));
    }
}
