package org.carerecordguarantee.server.accesslog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.accesslog.PersonLink;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Fault;

/** Slips by which an entry is written that says something else than what happened, or is not bound to the others. */
public final class EntrySlips {
    private static final UUID JOB = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final Map<UUID, Purpose> FIRST_STATED = new ConcurrentHashMap<>();

    private EntrySlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("the-list-names-the-job-that-writes").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.allowed() && appending.entry().action().writesContent()
                            ? appending.by(job(appending.entry().actor()))
                            : appending.honestly();
                }),
                Fault.named("the-first-purpose-stays").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    Optional<Purpose> kept = keptPurpose(appending.entry());
                    return kept.isPresent() && !kept.equals(appending.entry().purpose())
                            ? appending.withPurpose(kept.get())
                            : appending.honestly();
                }),
                Fault.named("the-time-is-kept-to-the-second").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    Circumstances honest = appending.entry().circumstances();
                    return appending.under(new Circumstances(
                            toTheSecond(honest.happenedAt()),
                            toTheSecond(honest.recordedAt()),
                            honest.channel(),
                            honest.correlation()));
                }),
                Fault.named("a-claim-is-written-down-as-an-allocation").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    Subject honest = appending.entry().subject();
                    boolean onAClaim = appending.ofAnAllowedLook()
                            && honest.relationship()
                                    .filter(relied -> relied.cause() == RelationshipCause.SELF_CLAIM)
                                    .isPresent();
                    return onAClaim ? appending.touching(allocated(honest)) : appending.honestly();
                }),
                Fault.named("a-link-does-not-rest-on-the-line-before").call("AccessLog", "append", call -> {
                    Optional<PersonHead> list = new Appending(call).list();
                    if (list.isEmpty() || list.get().last().number() == 0) {
                        return call.proceed();
                    }
                    PersonHead head = list.get();
                    PersonLink start = PersonLink.start(head.person());
                    return call.proceedWith(
                            0,
                            new PersonHead(
                                    head.person(), new PersonLink(head.last().number(), start.link())));
                }));
    }

    private static Actor job(Actor writer) {
        return new Actor(JOB, ActorKind.SERVICE, "Record writer", writer.role(), writer.post());
    }

    private static Optional<Purpose> keptPurpose(AccessEntry entry) {
        if (entry.actor().kind() != ActorKind.WORKER || entry.purpose().isEmpty()) {
            return Optional.empty();
        }
        FIRST_STATED.putIfAbsent(entry.actor().id(), entry.purpose().get());
        return Optional.of(FIRST_STATED.get(entry.actor().id()));
    }

    private static Instant toTheSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Subject allocated(Subject honest) {
        return new Subject(
                honest.items(),
                honest.categories(),
                honest.relationship()
                        .map(tie -> new LegitimateRelationship(
                                tie.id(),
                                tie.worker(),
                                tie.person(),
                                RelationshipCause.ALLOCATION,
                                tie.from(),
                                tie.until())),
                honest.terms(),
                honest.shown());
    }
}
