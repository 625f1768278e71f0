package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * The catch-all of LOG-01: whatever is refused to a known caller, by a rule, by a form that is wrong or by the framework, leaves one
 * entry. Most refusals have written theirs already; for the rest it fires {@link UnrecordedRefusal} and makes sure that an entry came
 * of it. If none did, the answer becomes 503.
 *
 * <p>INVARIANT: no answer of 400 or above reaches a known caller without a committed entry, unless it is 503.
 */
@Provider
@ApplicationScoped
@Priority(100)
@Upholds("LOG-01")
public class RefusalRecorder implements ContainerResponseFilter {
    private static final Logger LOG = System.getLogger(RefusalRecorder.class.getName());

    @Inject
    private Caller caller;

    @Inject
    private Recorded recorded;

    @Inject
    private Event<UnrecordedRefusal> refusals;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !caller.known() || recorded.yes()) {
            return;
        }
        String path = Paths.below(request);
        Problem problem = response.getEntity() instanceof Problem told ? told : Problem.of(Reason.FAULT);
        try {
            refusals.fire(new UnrecordedRefusal(
                    Paths.person(path),
                    Paths.item(path),
                    request.getMethod(),
                    Paths.withoutIds(path),
                    request.getUriInfo().getQueryParameters().keySet(),
                    purpose(request),
                    response.getStatus(),
                    problem));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.ERROR,
                    "A refusal could not be written down, in " + caller.correlation() + ": "
                            + failure.getClass().getName());
        }
        if (!recorded.yes()) {
            Problem unavailable = Problem.of(Reason.UNAVAILABLE).withClause("LOG-03");
            response.setStatus(unavailable.reason().status());
            response.setEntity(unavailable, new Annotation[0], Problem.PROBLEM_JSON);
            response.getHeaders().remove("Allow");
        }
    }

    private static Optional<Purpose> purpose(ContainerRequestContext request) {
        String stated = request.getHeaderString("Purpose");
        return Stream.of(Purpose.values())
                .filter(purpose -> stated != null && purpose.name().equals(stated.strip()))
                .findFirst();
    }
}
