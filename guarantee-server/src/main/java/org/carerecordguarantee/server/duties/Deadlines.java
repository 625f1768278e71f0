package org.carerecordguarantee.server.duties;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.carerecordguarantee.server.platform.Serving;

/**
 * The one thing here that happens without anybody asking: every few seconds it looks for duties whose time has passed.
 * Nothing is kept in memory, so a restart loses nothing; any number of instances may run it, since each duty is taken under
 * the lock of its person and looked at again there.
 */
@ApplicationScoped
class Deadlines {
    private static final Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final int SECONDS_BETWEEN = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Serving serving;

    @Inject
    private DueDuties due;

    private ScheduledFuture<?> running;

    void begin(@Observes Startup start) {
        running = executor.scheduleWithFixedDelay(this::lookOnce, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown stop) {
        if (running != null) {
            running.cancel(false);
        }
    }

    // An exception would end the schedule for good; the next look may well find the database back.
    private void lookOnce() {
        try {
            if (serving.open()) {
                due.letFallDue();
            }
        } catch (RuntimeException failure) {
            // Its class and no more: its words may name somebody.
            LOG.log(
                    Level.ERROR,
                    "Duties that are due could not be looked at: "
                            + failure.getClass().getName());
        }
    }
}
