package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.emergency.PaperOpening;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Body;

/** Ways to break that a paper file taken out of hours is taken by two people, and entered in time (EMG-09). */
@ApplicationScoped
public class PaperOpeningFaults implements Planted {
    private static final int OPENING = 1;
    private static final int ABOUT = 3;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaperOpeningActs acts;

    @Override
    public String catalogue() {
        return "planted-paper-openings";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-sheet-is-kept-nowhere").call("PaperOpenings", "of", PaperOpeningFaults::forgotten),
                Fault.named("no-second-person-is-named").call("PaperOpeningResource", "enter", this::alone),
                Fault.named("one-opens-the-store-alone").call("PaperOpeningActs", "enter", entered(this::together)),
                Fault.named("a-file-is-taken-for-no-reason")
                        .call("PaperOpeningActs", "enter", entered(PaperOpeningFaults::reasoned)),
                Fault.named("who-had-the-key-is-lost")
                        .call("PaperOpeningActs", "all", seen(one -> view(one, null, one.second(), one.why()))),
                Fault.named("the-second-person-is-lost")
                        .call("PaperOpeningActs", "all", seen(one -> view(one, one.keyholder(), null, one.why()))),
                Fault.named("what-a-file-was-taken-for-is-lost")
                        .call("PaperOpeningActs", "all", seen(one -> view(one, one.keyholder(), one.second(), ""))),
                Fault.named("a-sheet-is-dated-by-its-entry")
                        .call("PaperOpeningActs", "all", seen(PaperOpeningFaults::datedByItsEntry)),
                Fault.named("a-sheet-may-wait-a-day-more").call("PaperOpeningActs", "all", seen(one -> within(one, 2))),
                Fault.named("a-sheet-is-late-at-once").call("PaperOpeningActs", "all", seen(one -> within(one, 0))),
                Fault.named("a-night-at-the-store-is-nobodys-business")
                        .call("PrivacyAlerts", "raiseAbout", this::unsaid));
    }

    private static Object forgotten(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        return honest.isEmpty() ? honest : List.of();
    }

    private Object alone(Call call) throws Exception {
        Body body = call.argument(1, Body.class);
        if (body.maybeId("second").isPresent()) {
            return call.proceed();
        }
        UUID person = call.argument(0, UUID.class);
        UUID keyholder = body.id("keyholder");
        PaperOpening opening = new PaperOpening(
                body.number("volume"),
                keyholder,
                somebodyElse(keyholder),
                body.maybeMoment("openedAt").orElseThrow(),
                body.maybeText("why").orElse(""));
        return Response.created(URI.create("/api/people/" + person + "/paper-openings"))
                .entity(acts.enter(person, opening))
                .build();
    }

    private PaperOpening together(PaperOpening given) {
        return given.keyholder().equals(given.second())
                ? new PaperOpening(
                        given.volume(),
                        given.keyholder(),
                        somebodyElse(given.keyholder()),
                        given.openedAt(),
                        given.why())
                : given;
    }

    private UUID somebodyElse(UUID worker) {
        return entities.createQuery("select w.id from Worker w where w.id <> :worker", UUID.class)
                .setParameter("worker", worker)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static PaperOpening reasoned(PaperOpening given) {
        return given.why().isEmpty()
                ? new PaperOpening(
                        given.volume(), given.keyholder(), given.second(), given.openedAt(), "No reason was given.")
                : given;
    }

    private Object unsaid(Call call) throws Exception {
        UUID about = call.argument(ABOUT, UUID.class);
        return entities.find(StoredPaperOpening.class, about) == null ? call.proceed() : null;
    }

    private static CallTwist entered(UnaryOperator<PaperOpening> twist) {
        return call -> call.proceedWith(OPENING, twist.apply(call.argument(OPENING, PaperOpening.class)));
    }

    private static CallTwist seen(UnaryOperator<PaperOpeningView> twist) {
        return call -> {
            PaperOpeningView.All honest = (PaperOpeningView.All) call.proceed();
            return new PaperOpeningView.All(
                    honest.person(), honest.openings().stream().map(twist).toList());
        };
    }

    private static PaperOpeningView view(PaperOpeningView honest, UUID keyholder, UUID second, String why) {
        return new PaperOpeningView(
                honest.id(),
                honest.volume(),
                keyholder,
                second,
                honest.openedAt(),
                why,
                honest.enteredAt(),
                honest.enterBy(),
                honest.enteredLate(),
                honest.returnedAt());
    }

    private static PaperOpeningView datedByItsEntry(PaperOpeningView honest) {
        return new PaperOpeningView(
                honest.id(),
                honest.volume(),
                honest.keyholder(),
                honest.second(),
                honest.enteredAt(),
                honest.why(),
                honest.enteredAt(),
                honest.enterBy(),
                honest.enteredLate(),
                honest.returnedAt());
    }

    /** As if the sheet had to be entered within so many working days. */
    private static PaperOpeningView within(PaperOpeningView honest, int workingDays) {
        LocalDate taken = London.dateOf(honest.openedAt());
        LocalDate last = workingDays == 0 ? taken : WorkingDays.inEngland().after(taken, workingDays);
        boolean late = London.dateOf(honest.enteredAt()).isAfter(last);
        return new PaperOpeningView(
                honest.id(),
                honest.volume(),
                honest.keyholder(),
                honest.second(),
                honest.openedAt(),
                honest.why(),
                honest.enteredAt(),
                honest.enterBy(),
                late,
                honest.returnedAt());
    }
}
