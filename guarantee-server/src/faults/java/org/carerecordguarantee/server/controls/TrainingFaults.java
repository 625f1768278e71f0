package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.TrainingHeld;
import org.carerecordguarantee.model.controls.TrainingIsCurrent;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that nobody uses records who was not trained within the year (CTL-02). */
@ApplicationScoped
public class TrainingFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-training";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("training-lasts-a-day-more").fact(TrainingHeld.class, later(1)),
                Fault.named("training-lasts-a-day-less").fact(TrainingHeld.class, later(-1)),
                Fault.named("who-was-never-trained-gets-in").fact(TrainingHeld.class, TrainingFaults::asIfToday),
                Fault.named("an-entry-opens-without-training")
                        .rule(
                                TrainingIsCurrent.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_ITEM)));
    }

    private static TrainingHeld asIfToday(TrainingHeld honest) {
        return honest.completedOn().isPresent() ? honest : new TrainingHeld(Optional.of(London.dateOf(Instant.now())));
    }

    private static UnaryOperator<TrainingHeld> later(int days) {
        return honest -> new TrainingHeld(honest.completedOn().map(day -> day.plusDays(days)));
    }
}
