package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.events.ObligationArose;

/**
 * Turns what a decision obliges to into alerts and duties. They are about the claim that was relied on, the emergency or
 * the ground in law: however often somebody looks on one claim, the officer is alerted once and the person has one thing
 * to be told.
 */
@ApplicationScoped
class Obligations {
    /** In how many working days the person is told (TELL-02). A declared parameter: a council may declare fewer. */
    static final int WORKING_DAYS_TO_TELL = 5;

    @Inject
    private Duties duties;

    @Inject
    private PrivacyAlerts alerts;

    void when(@Observes ObligationArose arose) {
        AccessRequest request = arose.request();
        claim(request).ifPresent(claim -> {
            PersonId person = request.person().orElseThrow();
            UUID worker = request.actor().id();
            switch (arose.obligation().obligation()) {
                // The alert brings its review with it.
                case ALERT_PRIVACY_OFFICER, REVIEW ->
                    alerts.raiseAbout(AlertKind.EMERGENCY, Optional.of(person), worker, claim, request.at());
                case TELL_PERSON -> tell(person, worker, claim, request.at());
            }
        });
    }

    private void tell(PersonId person, UUID worker, UUID claim, Instant at) {
        Instant due = Duties.endOf(WorkingDays.inEngland().after(London.dateOf(at), WORKING_DAYS_TO_TELL));
        duties.raise(DutyKind.TELL_PERSON, person, claim, Optional.of(worker), at, due);
    }

    // An obligation without such a claim is of a promise that keeps it itself, as a self-claim does.
    private static Optional<UUID> claim(AccessRequest request) {
        return request.emergency().map(EmergencyClaim::id).or(() -> request.passThrough()
                .map(PassThrough::id));
    }
}
