package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.Uuid7;
import org.carerecordguarantee.server.platform.Time;

/** Gives ids: UUIDv7, in the order of true time, unguessable in the rest. */
@ApplicationScoped
public class FreshIds {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Time time;

    public UUID next() {
        byte[] rest = new byte[10];
        random.nextBytes(rest);
        return Uuid7.of(time.now(), rest);
    }
}
