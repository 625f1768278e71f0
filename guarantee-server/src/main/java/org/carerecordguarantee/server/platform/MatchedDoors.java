package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * {@link Doors} once more, now that the resource is known and no spelling of the address can mislead: a resource of the development
 * package does not exist outside demo, and one without {@link WithoutToken} is not reached by somebody unknown.
 */
@Provider
@ApplicationScoped
@Priority(100)
public class MatchedDoors implements ContainerRequestFilter {
    static final String DEVELOPMENT = "org.carerecordguarantee.server.development";

    @Context
    private ResourceInfo resource;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> matched = resource.getResourceClass();
        if (matched == null) {
            return;
        }
        if (settings.profile() != Profile.DEMO && matched.getPackageName().startsWith(DEVELOPMENT)) {
            throw new NotFoundException();
        }
        boolean open = matched.isAnnotationPresent(WithoutToken.class)
                || resource.getResourceMethod().isAnnotationPresent(WithoutToken.class);
        if (!open && !caller.known()) {
            throw Problem.of(Reason.NO_IDENTITY).declined();
        }
    }
}
