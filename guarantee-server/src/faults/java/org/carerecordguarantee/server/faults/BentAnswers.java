package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Where an answer goes out, it can be made another. */
@Provider
@ApplicationScoped
public class BentAnswers implements ContainerResponseFilter {
    @Inject
    private Faults faults;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        faults.current().ifPresent(fault -> fault.bends(Fault.AnswerBend.class)
                .filter(bend -> bend.twist().change(answer))
                .forEach(bend -> faults.madeADifference(fault)));
    }
}
