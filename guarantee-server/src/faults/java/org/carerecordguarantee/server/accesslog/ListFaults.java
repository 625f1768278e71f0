package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.accesslog.PersonMaySeeWhoLooked;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.controls.RolesHeld;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.People;

/** Who gets the list of who looked, what is left out of it, and whether reading it is noted (LOG-04, LOG-10). */
@ApplicationScoped
public class ListFaults implements Planted {
    private static final String LOG = "AccessLog";
    private static final String APPEND = "append";
    private static final String SELECT = "select l.seq, l.entry_id";

    // PersonList.read(person, upTo, before, withOwn, limit)
    private static final int WITH_OWN = 3;

    @Inject
    private Pen pen;

    @Inject
    private People people;

    @Override
    public String catalogue() {
        return "planted-list";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-person-gets-no-list")
                        .rule(PersonMaySeeWhoLooked.class, Found.abstained(reading(ActorKind.PERSON))),
                Fault.named("any-person-gets-any-list")
                        .rule(PersonMaySeeWhoLooked.class, Found.permitted(reading(ActorKind.PERSON)))
                        .rule(BeingKnownIsADisclosure.class, Found.passed(reading(ActorKind.PERSON)))
                        .rule(LookStatesItsPurpose.class, Found.passed(reading(ActorKind.PERSON))),
                Fault.named("anybody-at-work-gets-the-list")
                        .rule(RoleHasFunction.class, Found.permitted(reading(ActorKind.WORKER))),
                Fault.named("the-checker-gets-no-list")
                        .fact(RolesHeld.class, held -> without(AccessRole.PRIVACY_OFFICER, held)),
                Fault.named("the-list-leaves-out-refusals")
                        .statement(SELECT, sql -> showing(sql, "b.fields like '%\"outcome\":\"ALLOWED\"%'")),
                Fault.named("the-list-leaves-out-other-organisations")
                        .statement(
                                SELECT,
                                sql -> showing(
                                        showing(
                                                showing(sql, "b.fields not like '%\"HEALTH_PROFESSIONAL\"%'"),
                                                "b.fields not like '%\"COMMISSIONED_PROVIDER\"%'"),
                                        "b.fields not like '%\"IMCA\"%'")),
                Fault.named("reading-the-list-leaves-no-line").call(LOG, APPEND, pen.leavingOut(read(actor -> true))),
                Fault.named("a-checker-is-noted-as-the-person").call(LOG, APPEND, pen.rewriting(this::asThePerson)),
                Fault.named("own-reading-is-shown-as-staff")
                        .call("PersonList", "read", call -> call.proceedWith(WITH_OWN, true))
                        .call("Lines", "line", Misprint.of(ListFaults::asStaff)));
    }

    static RolesHeld without(AccessRole lost, RolesHeld roles) {
        Set<AccessRole> held = new HashSet<>(roles.held());
        return held.remove(lost) ? new RolesHeld(roles.claimedInToken(), held) : roles;
    }

    private static BiPredicate<AccessRequest, Facts> reading(ActorKind who) {
        return (request, facts) ->
                request.action() == Action.READ_ACCESS_LIST && request.actor().kind() == who;
    }

    private static String showing(String sql, String condition) {
        return sql.replace(" order by", " and " + condition + " order by");
    }

    private static Predicate<AccessEntry> read(Predicate<Actor> who) {
        return entry -> entry.action() == Action.READ_ACCESS_LIST && who.test(entry.actor());
    }

    private AccessEntry asThePerson(AccessEntry entry) {
        return read(actor -> actor.kind() == ActorKind.WORKER).test(entry)
                ? entry.person()
                        .flatMap(people::find)
                        .map(person -> Rewritten.by(Actor.person(person.id(), person.name()), entry))
                        .orElse(entry)
                : entry;
    }

    private static Line asStaff(Line line) {
        Line.Who who = line.who();
        return who.kind().equals(ActorKind.PERSON.name())
                ? Misprint.who(
                        new Line.Who(ActorKind.WORKER.name(), who.name(), who.role(), who.jobTitle(), null, null), line)
                : line;
    }
}
