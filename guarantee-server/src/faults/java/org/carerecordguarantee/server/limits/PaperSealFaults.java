package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.limits.SealedPart;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.limits.PaperSealActs.NewOpening;
import org.carerecordguarantee.server.limits.PaperSealView.OpeningView;
import org.carerecordguarantee.server.platform.Body;

/** Ways to break that each opening of a sealed part of a paper file can be accounted for (LIM-10). */
@ApplicationScoped
public class PaperSealFaults implements Planted {
    private static final int SEAL = 1;
    private static final int OPENING = 2;
    private static final int BODY = 2;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaperSealActs acts;

    @Override
    public String catalogue() {
        return "planted-paper-seals";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-seal-is-opened-before-nobody").call("PaperSealResource", "opened", this::unwitnessed),
                Fault.named("one-is-ones-own-witness").call("PaperSealActs", "opened", opened(this::witnessed)),
                Fault.named("a-seal-is-opened-for-no-reason")
                        .call("PaperSealActs", "opened", opened((given, seal) -> reasoned(given))),
                Fault.named("a-seal-need-not-be-renewed")
                        .call("PaperSealActs", "opened", opened((given, seal) -> renewed(given))),
                Fault.named("an-old-seal-is-put-on-again")
                        .call("PaperSealActs", "opened", opened((given, seal) -> putOnAgain(given))),
                Fault.named("an-opening-is-kept-nowhere").call("PaperSeals", "opened", PaperSealFaults::forgotten),
                Fault.named("who-opened-a-seal-is-lost")
                        .call("PaperSealActs", "all", seen(one -> view(one, null, one.witness(), one.why()))),
                Fault.named("the-witness-of-an-opening-is-lost")
                        .call("PaperSealActs", "all", seen(one -> view(one, one.openedBy(), null, one.why()))),
                Fault.named("why-a-seal-was-opened-is-lost")
                        .call("PaperSealActs", "all", seen(one -> view(one, one.openedBy(), one.witness(), ""))),
                Fault.named("an-opening-is-dated-wrong").call("PaperSealActs", "all", seen(PaperSealFaults::yesterday)),
                Fault.named("the-new-seal-is-lost").call("PaperSealActs", "all", seen(PaperSealFaults::unnumbered)),
                Fault.named("a-wrong-seal-is-nobodys-business")
                        .call("PrivacyAlerts", "raiseAbout", PaperSealFaults::unsaid),
                Fault.named("every-opening-is-an-incident")
                        .call("PaperSealActs", "opened", opened((given, seal) -> misread(given))),
                Fault.named("the-first-seal-counts-for-ever").call("PaperSeals", "find", PaperSealFaults::firstOnly));
    }

    private Object unwitnessed(Call call) throws Exception {
        Body body = call.argument(BODY, Body.class);
        if (body.maybeId("witness").isPresent()) {
            return call.proceed();
        }
        UUID person = call.argument(0, UUID.class);
        UUID seal = call.argument(SEAL, UUID.class);
        NewOpening given = new NewOpening(
                body.id("openedBy"),
                keeper(seal),
                body.maybeText("why"),
                body.maybeText("found"),
                body.maybeText("resealed"));
        return Response.created(URI.create("/api/people/" + person + "/paper-seals/" + seal))
                .entity(acts.opened(person, seal, given))
                .build();
    }

    private NewOpening witnessed(NewOpening given, UUID seal) {
        return given.openedBy().equals(given.witness())
                ? new NewOpening(given.openedBy(), keeper(seal), given.why(), given.found(), given.resealed())
                : given;
    }

    /** Whoever sealed it keeps the store, and neither opens it nor is a witness. */
    private UUID keeper(UUID seal) {
        return entities.createQuery("select s.sealedBy from PaperSeal s where s.id = :id", UUID.class)
                .setParameter("id", seal)
                .getSingleResult();
    }

    private static NewOpening reasoned(NewOpening given) {
        return given.why().isPresent()
                ? given
                : new NewOpening(
                        given.openedBy(),
                        given.witness(),
                        Optional.of("No reason was given."),
                        given.found(),
                        given.resealed());
    }

    private static NewOpening renewed(NewOpening given) {
        return given.resealed().isPresent() ? given : numbered(given);
    }

    private static NewOpening putOnAgain(NewOpening given) {
        return given.resealed().isPresent() && given.resealed().equals(given.found()) ? numbered(given) : given;
    }

    private static NewOpening numbered(NewOpening given) {
        return new NewOpening(given.openedBy(), given.witness(), given.why(), given.found(), Optional.of(anyNumber()));
    }

    private static NewOpening misread(NewOpening given) {
        return new NewOpening(
                given.openedBy(), given.witness(), given.why(), Optional.of(anyNumber()), given.resealed());
    }

    private static String anyNumber() {
        return UUID.randomUUID().toString();
    }

    private static CallTwist opened(BiFunction<NewOpening, UUID, NewOpening> twist) {
        return call -> call.proceedWith(
                OPENING, twist.apply(call.argument(OPENING, NewOpening.class), call.argument(SEAL, UUID.class)));
    }

    private static Object forgotten(Call call) {
        return call.argument(0, SealedPart.class).with(call.argument(1, SealedPart.Opening.class));
    }

    private static Object unsaid(Call call) throws Exception {
        return call.argument(0, AlertKind.class) == AlertKind.SEAL_MISMATCH ? null : call.proceed();
    }

    @SuppressWarnings("unchecked")
    private static Object firstOnly(Call call) throws Exception {
        Optional<SealedPart> honest = (Optional<SealedPart>) call.proceed();
        return honest.filter(part -> !part.openings().isEmpty())
                .map(part -> new SealedPart(
                        part.id(), part.volume(), part.part(), part.firstNumber(), part.sealedAt(), List.of()))
                .or(() -> honest);
    }

    private static CallTwist seen(UnaryOperator<OpeningView> twist) {
        return call -> ((List<?>) call.proceed())
                .stream()
                        .map(PaperSealView.class::cast)
                        .map(part -> new PaperSealView(
                                part.id(),
                                part.volume(),
                                part.part(),
                                part.number(),
                                part.sealedAt(),
                                part.openings().stream().map(twist).toList()))
                        .toList();
    }

    private static OpeningView view(OpeningView honest, UUID openedBy, UUID witness, String why) {
        return new OpeningView(
                honest.id(),
                honest.openedAt(),
                openedBy,
                witness,
                why,
                honest.found(),
                honest.matched(),
                honest.resealed());
    }

    private static OpeningView yesterday(OpeningView honest) {
        return new OpeningView(
                honest.id(),
                honest.openedAt().minus(Duration.ofDays(1)),
                honest.openedBy(),
                honest.witness(),
                honest.why(),
                honest.found(),
                honest.matched(),
                honest.resealed());
    }

    private static OpeningView unnumbered(OpeningView honest) {
        return new OpeningView(
                honest.id(),
                honest.openedAt(),
                honest.openedBy(),
                honest.witness(),
                honest.why(),
                honest.found(),
                honest.matched(),
                "");
    }
}
