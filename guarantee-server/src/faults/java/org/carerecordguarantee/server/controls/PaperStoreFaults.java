package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Body;

/** Ways to break that a paper store's keys, door and desks are accounted for (CTL-11). */
@ApplicationScoped
public class PaperStoreFaults implements Planted {
    private static final int WHAT = 1;
    private static final int WHO = 2;
    private static final int WHY = 3;
    private static final int LOCKED = 1;
    private static final int DESKS_CLEAR = 2;
    private static final int NOTE = 3;
    private static final int ALLOWED = 4;

    @Inject
    private Guard guard;

    @Inject
    private PaperStores stores;

    @Inject
    private PrivacyAlerts alerts;

    @Override
    public String catalogue() {
        return "planted-paper-stores";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-log-of-a-store-is-lost").call("PaperStores", "line", unwritten(any -> true)),
                Fault.named("only-keys-are-logged")
                        .call(
                                "PaperStores",
                                "line",
                                unwritten(what -> what == KeyEvent.ENTERED || what == KeyEvent.LEFT)),
                Fault.named("why-a-store-was-entered-is-lost")
                        .call("PaperStores", "find", PaperStoreFaults::unexplained),
                Fault.named("a-store-is-entered-for-no-reason").call("PaperStoreResource", "line", this::reasonless),
                Fault.named("anybody-writes-the-log-of-a-store")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.KEEP_PAPER_STORE)),
                Fault.named("checks-of-a-store-are-not-kept").call("PaperStores", "check", PaperStoreFaults::forgotten),
                Fault.named("an-open-store-is-nobodys-business")
                        .call("PrivacyAlerts", "raiseAbout", unsaid(AlertKind.STORE_NOT_SECURE)),
                Fault.named("every-check-of-a-store-is-an-incident").call("PaperStores", "check", this::alarmed),
                Fault.named("a-file-left-lying-is-nobodys-business")
                        .call("PrivacyAlerts", "raiseAbout", unsaid(AlertKind.FILE_UNATTENDED)),
                Fault.named("only-the-store-reports-files")
                        .rule(
                                RoleHasFunction.class,
                                Found.refused(
                                        ReasonCode.ROLE,
                                        (request, facts) -> request.action() == Action.REPORT_FOUND_FILE
                                                && request.actor()
                                                        .role()
                                                        .filter(role ->
                                                                role.name().equals("RECORDS_OFFICER"))
                                                        .isEmpty())));
    }

    private static CallTwist unwritten(Predicate<KeyEvent> which) {
        return call -> {
            KeyEvent what = call.argument(WHAT, KeyEvent.class);
            return which.test(what)
                    ? new PaperStoreView.Line(
                            UUID.randomUUID(),
                            what.name(),
                            call.argument(WHO, UUID.class),
                            call.argument(WHY, String.class),
                            call.argument(ALLOWED, Allowed.class).at())
                    : call.proceed();
        };
    }

    private static Object unexplained(Call call) throws Exception {
        return ((Optional<?>) call.proceed())
                .map(PaperStoreView.class::cast)
                .map(store -> new PaperStoreView(
                        store.id(),
                        store.name(),
                        store.log().stream()
                                .map(line -> new PaperStoreView.Line(line.id(), line.what(), line.who(), "", line.at()))
                                .toList(),
                        store.checks()));
    }

    private Object reasonless(Call call) throws Exception {
        Body body = call.argument(1, Body.class);
        if (body.maybeText("why").isPresent()) {
            return call.proceed();
        }
        PaperStoreView.Line made = Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.KEEP_PAPER_STORE, Purpose.RECORD_KEEPING),
                        allowed -> Act.Done.of(stores.line(
                                call.argument(0, UUID.class),
                                body.oneOf("what", KeyEvent.class),
                                body.id("who"),
                                "Nobody said why.",
                                allowed))))
                .value();
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private static Object forgotten(Call call) {
        return new PaperStoreView.Check(
                UUID.randomUUID(),
                call.argument(LOCKED, Boolean.class),
                call.argument(DESKS_CLEAR, Boolean.class),
                call.argument(NOTE, String.class),
                call.argument(ALLOWED, Allowed.class).at());
    }

    private static CallTwist unsaid(AlertKind kind) {
        return call -> call.argument(0, AlertKind.class) == kind ? null : call.proceed();
    }

    private Object alarmed(Call call) throws Exception {
        PaperStoreView.Check check = (PaperStoreView.Check) call.proceed();
        if (!check.locked() || !check.desksClear()) {
            return check;
        }
        Allowed allowed = call.argument(ALLOWED, Allowed.class);
        alerts.raiseAbout(
                AlertKind.STORE_NOT_SECURE, Optional.empty(), allowed.actor().id(), check.id(), check.at());
        return new PaperStoreView.Check(check.id(), true, true, check.note(), check.at());
    }
}
