package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.carerecordguarantee.model.accesslog.NobodyAltersTheAccessList;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.faults.RuleTwist;

/** Doors through which the list of who looked can be altered (LOG-02). */
@ApplicationScoped
public class AlterationFaults implements Planted {
    private static final String DOORS = "AccessListStays";

    @Inject
    private Guard guard;

    @Inject
    private Callers callers;

    @Inject
    private Tampering tampering;

    @Inject
    private Pen pen;

    private final ThreadLocal<Boolean> throughTheDoor = ThreadLocal.withInitial(() -> false);

    @Override
    public String catalogue() {
        return "planted-alteration";
    }

    @Override
    public List<Fault> faults() {
        Predicate<Actor> worker = actor -> actor.kind() == ActorKind.WORKER;
        return List.of(
                editing("the-person-edits-the-list", actor -> actor.kind() == ActorKind.PERSON),
                editing("the-checker-edits-the-list", holding(AccessRole.PRIVACY_OFFICER)),
                removing("the-administrator-clears-lines-away", holding(AccessRole.SYSTEM_ADMIN)),
                removing("anybody-at-work-clears-lines-away", worker)
                        .rule(BeingKnownIsADisclosure.class, letting(worker)),
                Fault.named("a-refused-change-is-made-all-the-same").call(DOORS, "replaceLine", call -> {
                    tampering.rename(call.argument(1, UUID.class));
                    return Response.fromResponse((Response) call.proceed()).build();
                }),
                Fault.named("a-try-to-alter-the-list-leaves-no-line")
                        .call(
                                "AccessLog",
                                "append",
                                pen.leavingOut(entry -> entry.action() == Action.ALTER_ACCESS_LIST)));
    }

    private static Predicate<Actor> holding(AccessRole role) {
        return actor -> actor.role().filter(role::equals).isPresent();
    }

    private Fault editing(String id, Predicate<Actor> who) {
        return removing(id, who)
                .call(DOORS, "replaceLine", door(who, call -> tampering.rename(call.argument(1, UUID.class))))
                .call(
                        DOORS,
                        "add",
                        door(
                                who,
                                call -> tampering.add(
                                        new PersonId(call.argument(0, UUID.class)),
                                        callers.account().actor())));
    }

    private Fault removing(String id, Predicate<Actor> who) {
        return Fault.named(id)
                .rule(NobodyAltersTheAccessList.class, (honest, request, facts) -> {
                    boolean forbidden = honest.consider(request, facts) instanceof Forbid;
                    return forbidden && throughTheDoor.get() && who.test(request.actor())
                            ? new Permit(honest.clause(), honest.gate())
                            : honest.consider(request, facts);
                })
                .call(DOORS, "removeLine", door(who, call -> tampering.remove(call.argument(1, UUID.class))));
    }

    /** What happens behind an open door. */
    @FunctionalInterface
    private interface Deed {
        void to(Call call);
    }

    private CallTwist door(Predicate<Actor> who, Deed deed) {
        return call -> {
            if (!who.test(callers.account().actor())) {
                return call.proceed();
            }
            enter(call.argument(0, UUID.class));
            deed.to(call);
            return Response.noContent().build();
        };
    }

    /** Asks as anybody must; only on the way through an open door does the rule let them. */
    private void enter(UUID person) {
        throughTheDoor.set(true);
        try {
            Refusals.openedOrDeclined(guard.ask(
                    Asked.about(person, Action.ALTER_ACCESS_LIST, null), allowed -> Act.Done.of(allowed.person())));
        } finally {
            throughTheDoor.remove();
        }
    }

    private RuleTwist letting(Predicate<Actor> who) {
        return Found.passed((request, facts) -> throughTheDoor.get() && who.test(request.actor()));
    }
}
