package org.carerecordguarantee.conformance.selftest;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Hidden;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.Wire.Call;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/**
 * A small care-record system in memory, right in every way that the profile asks, unless it is given a flaw. It shares no code with
 * the reference server: that both pass shows that the suite asks for promises and not for one product.
 */
final class MemorySystem implements CareRecordSystem {

    private static final Set<Role> CARERS = EnumSet.of(
            Role.SOCIAL_WORKER,
            Role.SOCIAL_CARE_WORKER,
            Role.SENIOR_PRACTITIONER,
            Role.TEAM_MANAGER,
            Role.EDT_WORKER,
            Role.MASH_PRACTITIONER,
            Role.HEALTH_PROFESSIONAL,
            Role.COMMISSIONED_PROVIDER,
            Role.IMCA);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final MemoryState state;
    private final Set<Flaw> flaws;
    private final Target target;

    MemorySystem(MemoryState state, Set<Flaw> flaws, Target target) {
        this.state = state;
        this.flaws = flaws;
        this.target = target;
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return guarded(who, person, why, "opened your record", () -> record(person, Instant.now()));
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return guarded(who, person, why, "opened your record as it was", () -> record(person, moment));
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return guarded(who, item.person(), why, "opened one entry", () -> new Done<>(latest(item)));
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        return guarded(who, person, Purpose.DIRECT_CARE, "wrote in your record", () -> {
            boolean whole = draft.category().isPresent()
                    && draft.kind().isPresent()
                    && draft.source().isPresent()
                    && draft.format().isPresent()
                    && draft.content().isPresent();
            if (!whole || draft.eventAt().filter(Instant.now()::isAfter).isEmpty()) {
                return new Refused<>(Reason.NOT_ACCEPTED, "something is missing, or lies ahead");
            }
            ItemRef item = new ItemRef(person, state.next());
            MemoryState.File file = state.file(person).orElseThrow();
            file.order.add(item.id());
            file.items.put(item.id(), new ArrayList<>(List.of(version(who, item, 1, draft, Optional.empty()))));
            return new Done<>(item);
        });
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        return guarded(who, item.person(), Purpose.DIRECT_CARE, "corrected your record", () -> {
            List<ItemView> versions = state.file(item.person()).orElseThrow().items.get(item.id());
            ItemView was = versions.get(versions.size() - 1);
            ItemDraft draft = new ItemDraft(
                    was.category(), was.kind(), was.source(), was.format(), was.eventAt(), Optional.of(content));
            ItemView now = version(who, item, was.version() + 1, draft, Optional.of(why));
            if (flaws.contains(Flaw.OVERWRITES)) {
                versions.clear();
                versions.add(new ItemView(
                        now.ref(), 1, now.category(), now.kind(), now.source(), now.format(), now.eventAt(),
                        was.recordedAt(), now.lateEntry(), content, now.author(), now.why()));
            } else {
                versions.add(now);
            }
            return new Done<>(item);
        });
    }

    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return always(who, item.person(), "tried to delete", () -> {
            if (flaws.contains(Flaw.ALLOWS_ALL)) {
                state.file(item.person()).orElseThrow().order.remove(item.id());
                return Outcome.done();
            }
            return new Refused<>(Reason.NOT_CHANGEABLE, "nothing is ever deleted");
        });
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        return asked(() -> {
            List<Hit> hits = new ArrayList<>();
            for (Map.Entry<String, MemoryState.File> entry : state.files.entrySet()) {
                MemoryState.File file = entry.getValue();
                boolean named = terms.name().filter(file.sheet.name()::contains).isPresent()
                        || terms.nhsNumber().filter(file.sheet.nhsNumber()::equals).isPresent();
                if (named && mayFind(who, entry.getKey(), file)) {
                    if (!log(file, who, why, "found you in a search", true, true)) {
                        return new Unavailable<>("the list cannot be written");
                    }
                    hits.add(new Hit(new PersonRef(entry.getKey(), file.sheet.name())));
                }
            }
            return flaws.contains(Flaw.DENIES_ALL)
                    ? new Refused<>(Reason.NO_RELATIONSHIP, "no")
                    : new Done<>(flaws.contains(Flaw.SHOWS_NOTHING) ? List.of() : hits);
        });
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        return asked(() -> {
            Optional<MemoryState.File> file = state.file(person);
            if (file.isEmpty()) {
                return new Hidden<>();
            }
            boolean own = !who.worker() && who.login().equals(person.id());
            boolean may = own
                    || who.role().filter(role -> role == Role.PRIVACY_OFFICER).isPresent()
                    || flaws.contains(Flaw.ALLOWS_ALL);
            boolean written = log(file.get(), who, Purpose.ACCESS_AUDIT, "read this list", may && allows(), false);
            if (!written && !flaws.contains(Flaw.READS_ON_WHEN_LOG_IS_OUT)) {
                return new Unavailable<>("the list cannot be written");
            }
            if (!may || !allows()) {
                return new Refused<>(Reason.ROLE, "no");
            }
            return new Done<>(new AccessList(
                    person,
                    flaws.contains(Flaw.SHOWS_NOTHING)
                            ? List.of()
                            : file.get().lines.stream()
                                    .filter(line -> looks == Looks.ALL || line.kind() != AccessLine.Kind.PERSON)
                                    .toList()));
        });
    }

    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        return always(who, person, "tried to alter this list", () -> {
            List<AccessLine> lines = state.file(person).orElseThrow().lines;
            if (flaws.contains(Flaw.LIST_CAN_BE_ALTERED) || flaws.contains(Flaw.ALLOWS_ALL)) {
                lines.removeIf(
                        kept -> how != Alteration.ADD && kept.reference().equals(line.reference()));
                return Outcome.done();
            }
            return new Refused<>(Reason.NOT_CHANGEABLE, "nobody changes this list");
        });
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        return asked(() -> {
            MemoryState.File file = state.file(person).orElseThrow();
            Optional<Reason> bar = bar(who, person, file)
                    .filter(reasonNot -> reasonNot != Reason.NO_RELATIONSHIP);
            boolean may = allows() && (bar.isEmpty() || flaws.contains(Flaw.ALLOWS_ALL)) && !reason.isBlank();
            log(file, who, Purpose.DIRECT_CARE, "claimed a tie", may, false);
            if (!may) {
                return new Refused<>(bar.orElse(Reason.NOT_ACCEPTED), "no");
            }
            file.helpers.add(who.login());
            String stage = state.workers.get(who.login()).stage();
            state.alerts.computeIfAbsent(stage, key -> new ArrayList<>())
                    .add(new Alert(state.next(), "claimed tie", Instant.now(), "somebody claimed a tie"));
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return asked(() -> {
            MemoryState.File file = state.file(person).orElseThrow();
            boolean may = allows()
                    && (who.role().filter(role -> role == Role.RECORDS_OFFICER).isPresent()
                            || flaws.contains(Flaw.ALLOWS_ALL));
            log(file, who, Purpose.RECORD_KEEPING, "asked where your file is", may, false);
            return may ? new Done<>(List.copyOf(file.volumes)) : new Refused<>(Reason.ROLE, "no");
        });
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        return asked(() -> who.role().filter(role -> role == Role.PRIVACY_OFFICER).isPresent() && allows()
                ? new Done<>(List.copyOf(state.alerts.getOrDefault(
                        state.workers.get(who.login()).stage(), List.of())))
                : new Refused<>(Reason.ROLE, "no"));
    }

    private Outcome<RecordView> record(PersonRef person, Instant moment) {
        MemoryState.File file = state.file(person).orElseThrow();
        List<ItemView> shown = file.order.stream()
                .flatMap(id -> file.items.get(id).stream()
                        .filter(version -> !version.recordedAt().orElseThrow().isAfter(moment))
                        .reduce((one, later) -> later)
                        .stream())
                .toList();
        return new Done<>(new RecordView(person, flaws.contains(Flaw.SHOWS_NOTHING) ? List.of() : shown, List.of()));
    }

    private ItemView latest(ItemRef item) {
        List<ItemView> versions = state.file(item.person()).orElseThrow().items.get(item.id());
        return versions.get(versions.size() - 1);
    }

    private ItemView version(Actor who, ItemRef item, int number, ItemDraft draft, Optional<String> why) {
        return new ItemView(
                item,
                number,
                draft.category(),
                draft.kind(),
                draft.source(),
                draft.format(),
                draft.eventAt(),
                Optional.of(Instant.now()),
                draft.eventAt().filter(MemorySystem::late).isPresent(),
                draft.content().orElseThrow(),
                new ItemView.Author(
                        Optional.of(who.name()), who.role().map(Enum::name), Optional.of(who.organisation())),
                why);
    }

    /** More than five working days ago; the small system knows no bank holidays, and no test of it depends on one. */
    private static boolean late(Instant eventAt) {
        LocalDate day = LocalDate.ofInstant(Instant.now(), ENGLAND);
        for (int back = 0; back < 5; ) {
            day = day.minusDays(1);
            back += day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return LocalDate.ofInstant(eventAt, ENGLAND).isBefore(day);
    }

    /** An act on a record that needs a tie: decided, written down, and only then done. */
    private <T> Outcome<T> guarded(
            Actor who, PersonRef person, Purpose why, String action, Supplier<Outcome<T>> deed) {
        return asked(() -> {
            Optional<MemoryState.File> file = state.file(person);
            if (file.isEmpty()) {
                return new Hidden<>();
            }
            if (file.get().outage && !flaws.contains(Flaw.READS_ON_WHEN_LOG_IS_OUT)) {
                return new Unavailable<>("the list cannot be written");
            }
            Optional<Reason> bar = bar(who, person, file.get());
            Outcome<T> outcome = bar.isPresent() ? denial(who, bar.get()) : deed.get();
            log(file.get(), who, why, action, outcome.happened(), false);
            return outcome;
        });
    }

    private <T> Outcome<T> denial(Actor who, Reason reason) {
        return outsider(who) && !flaws.contains(Flaw.DENIES_ALL) ? new Hidden<>() : new Refused<>(reason, "no");
    }

    private Outcome<Void> always(Actor who, PersonRef person, String action, Supplier<Outcome<Void>> deed) {
        return asked(() -> {
            Outcome<Void> outcome = deed.get();
            log(state.file(person).orElseThrow(), who, Purpose.RECORD_KEEPING, action, outcome.happened(), false);
            return outcome;
        });
    }

    private Optional<Reason> bar(Actor who, PersonRef person, MemoryState.File file) {
        if (flaws.contains(Flaw.DENIES_ALL)) {
            return Optional.of(file.helpers.contains(who.login()) ? Reason.ROLE : Reason.NO_RELATIONSHIP);
        }
        if (flaws.contains(Flaw.ALLOWS_ALL)) {
            return Optional.empty();
        }
        if (who.role().filter(CARERS::contains).isEmpty()) {
            return Optional.of(Reason.ROLE);
        }
        boolean own = Optional.ofNullable(state.workers.get(who.login()))
                .flatMap(WorkerSheet::ownRecord)
                .filter(person::equals)
                .isPresent();
        if (own || file.tooClose.contains(who.login())) {
            return Optional.of(Reason.CONFLICT);
        }
        return file.helpers.contains(who.login()) ? Optional.empty() : Optional.of(Reason.NO_RELATIONSHIP);
    }

    private boolean mayFind(Actor who, String person, MemoryState.File file) {
        return flaws.contains(Flaw.ALLOWS_ALL)
                || !file.tooClose.contains(who.login())
                        && (!outsider(who) || file.helpers.contains(who.login()));
    }

    private boolean outsider(Actor who) {
        return who.worker() && state.workers.get(who.login()).kind() != OrganisationKind.COUNCIL;
    }

    private boolean allows() {
        return !flaws.contains(Flaw.DENIES_ALL);
    }

    private boolean log(
            MemoryState.File file, Actor who, Purpose why, String action, boolean allowed, boolean search) {
        if (flaws.contains(Flaw.LOGS_NOTHING) || flaws.contains(Flaw.LOGS_NO_REFUSAL) && !allowed) {
            return !file.outage;
        }
        Actor shown = flaws.contains(Flaw.ONE_SHARED_USER) && who.worker()
                ? new Actor(who.login(), "The council", who.role(), who.jobTitle(), who.team(), who.organisation())
                : who;
        return state.log(file, shown, why.inWords(), action, allowed, search);
    }

    private <T> Outcome<T> asked(Supplier<Outcome<T>> answer) {
        if (flaws.contains(Flaw.OFFERS_NOTHING)) {
            return new NotOffered<>("any of this");
        }
        target.wire()
                .send(new Call(
                        "GET", URI.create(target.base() + "/asked"), Map.of("Accept", "*/*"), Optional.empty(), false));
        if (flaws.contains(Flaw.ALWAYS_BROKEN)) {
            throw new IllegalStateException("the small system is broken");
        }
        synchronized (state) {
            return answer.get();
        }
    }
}
