package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Meanwhile;
import org.carerecordguarantee.server.people.SearchTerms;
import org.carerecordguarantee.server.platform.EntryAppended;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.UnrecordedRefusal;

/** Slips by which something is done and nobody writes it down. */
public final class TraceSlips {
    private static final Duration ONE_SITTING = Duration.ofMinutes(5);
    private static final Duration STRAIGHT_AFTER = Duration.ofMinutes(2);

    private record Look(UUID actor, Optional<PersonId> person, Action action) {}

    private static final Map<Look, Instant> LAST = new ConcurrentHashMap<>();
    private static final Map<Look, Instant> FOUND = new ConcurrentHashMap<>();
    private static final Meanwhile BY_NUMBER = new Meanwhile();
    private static final Meanwhile LATER_PAGE = new Meanwhile();

    private TraceSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("looking-again-soon-leaves-no-line").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.neverIf(appending.ofAnAllowedLook() && again(appending.entry()));
                }),
                Fault.named("the-history-of-an-entry-is-read-unseen").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.neverIf(
                            appending.allowed() && appending.entry().action() == Action.READ_ITEM_HISTORY);
                }),
                formTurnedAway(),
                searchByNumber(),
                Fault.named("opening-what-was-just-found-leaves-no-line").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.neverIf(appending.allowed() && openedFromTheHits(appending.entry()));
                }),
                laterPages(),
                Fault.named("ones-own-look-at-the-list-is-not-kept").call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    AccessEntry entry = appending.entry();
                    return appending.neverIf(appending.allowed()
                            && entry.action() == Action.READ_ACCESS_LIST
                            && entry.actor().kind() == ActorKind.PERSON);
                }));
    }

    private static boolean again(AccessEntry entry) {
        Look look = new Look(entry.actor().id(), entry.person(), entry.action());
        Instant now = entry.circumstances().recordedAt();
        Instant before = LAST.putIfAbsent(look, now);
        if (before != null && before.plus(ONE_SITTING).isAfter(now)) {
            return true;
        }
        LAST.put(look, now);
        return false;
    }

    private static Fault formTurnedAway() {
        return Fault.named("a-form-turned-away-leaves-no-line").call("RefusalWriter", "write", call -> {
            Reason reason = call.argument(0, UnrecordedRefusal.class).problem().reason();
            if (reason != Reason.NOT_ACCEPTED) {
                return call.proceed();
            }
            CDI.current()
                    .getBeanContainer()
                    .getEvent()
                    .select(EntryAppended.class)
                    .fire(new EntryAppended(Optional.empty()));
            return null;
        });
    }

    private static Fault searchByNumber() {
        return Fault.named("a-search-by-number-leaves-no-line")
                .call("FindPeople", "search", BY_NUMBER.during(call -> call.argument(0, SearchTerms.class)
                        .nhsNumber()
                        .isPresent()))
                .call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.neverIf(appending.entry().action() == Action.SEARCH && BY_NUMBER.holds());
                });
    }

    private static boolean openedFromTheHits(AccessEntry entry) {
        Look hit = new Look(entry.actor().id(), entry.person(), Action.SEARCH);
        Instant now = entry.circumstances().recordedAt();
        if (entry.action() == Action.SEARCH) {
            entry.person().ifPresent(found -> FOUND.put(hit, now));
            return false;
        }
        Instant found = entry.action() == Action.READ_RECORD ? FOUND.remove(hit) : null;
        return found != null && found.plus(STRAIGHT_AFTER).isAfter(now);
    }

    private static Fault laterPages() {
        return Fault.named("only-the-first-page-of-the-list-is-written-down")
                .call("AccessListResource", "read", LATER_PAGE.during(call -> call.argument(3, Long.class) != null))
                .call("AccessLog", "append", call -> {
                    Appending appending = new Appending(call);
                    return appending.neverIf(appending.allowed()
                            && appending.entry().action() == Action.READ_ACCESS_LIST
                            && LATER_PAGE.holds());
                });
    }
}
