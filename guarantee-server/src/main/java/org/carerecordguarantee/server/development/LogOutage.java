package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.EntryAppended;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Profile;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Settings;

/**
 * Makes the access log of single people fail, in demo alone, so that a suite can see what a system does then. The entry is truly
 * written first and the failure comes before the commit, so what is seen is a true rollback.
 */
@ApplicationScoped
class LogOutage {
    private final Set<PersonId> failing = ConcurrentHashMap.newKeySet();
    private final boolean demo;

    @Inject
    LogOutage(Settings settings) {
        this.demo = settings.profile() == Profile.DEMO;
    }

    /** For the container's proxy alone. */
    LogOutage() {
        this.demo = false;
    }

    void of(PersonId person, boolean outage) {
        if (outage) {
            failing.add(person);
        } else {
            failing.remove(person);
        }
    }

    void when(@Observes EntryAppended appended) {
        if (demo && appended.person().filter(failing::contains).isPresent()) {
            throw Problem.of(Reason.UNAVAILABLE).withClause("LOG-03").declined();
        }
    }
}
