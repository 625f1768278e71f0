package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.carerecordguarantee.model.controls.TrainingHeld;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.StaffRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own training. It stays open to whoever is shut out for lack of it. */
@Path("api/training")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Register of staff")
public class TrainingResource {
    @Inject
    private Guard guard;

    @Inject
    private StaffRegister staff;

    /**
     * The caller's training as the register has it.
     *
     * @param lastDay the last day on which it opens records; absent if there was no training
     */
    @Schema(name = "Training")
    public record TrainingView(
            @Schema(nullable = true) LocalDate completedOn,
            @Schema(nullable = true) LocalDate lastDay,
            boolean current) {}

    @GET
    @Operation(summary = "Read when one was last trained, and until when that counts (CTL-02)")
    @Upholds("CTL-02")
    public TrainingView training() {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.READ_OWN_TRAINING, Purpose.RECORD_KEEPING),
                        allowed -> Act.Done.of(view(allowed))))
                .value();
    }

    private TrainingView view(Allowed allowed) {
        Optional<LocalDate> completed = staff.standing(allowed.actor().id()).flatMap(KeptStanding::trainedOn);
        return new TrainingView(
                completed.orElse(null),
                completed.map(day -> day.plusDays(TrainingHeld.DAYS)).orElse(null),
                new TrainingHeld(completed).countsOn(London.dateOf(allowed.at())));
    }
}
