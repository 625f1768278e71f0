package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.Seal;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Ruling;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** The desk at which everybody asks. */
final class Desk implements CareRecordSystem {

    private final Office office;
    private final Reply reply;
    private final Doorkeeper doorkeeper;
    private final Book book;
    private final Shelf shelf;
    private final Fences fences;

    Desk(Office office, Exchanges exchanges) {
        this.office = office;
        this.reply = new Reply(office, exchanges);
        this.doorkeeper = new Doorkeeper(office);
        this.book = new Book(office);
        this.shelf = new Shelf(office);
        this.fences = new Fences(office);
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return act(who, person, Act.LOOK, why, () -> new Done<>(read(who, person)));
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return act(who, item.person(), Act.LOOK_AT_ENTRY, why, () -> {
            Outcome<ItemView> latest = shelf.latest(file(item.person()), item);
            Optional<Seal> seal = latest.yielded().flatMap(view -> fences.seal(who, file(item.person()), view));
            return seal.isEmpty() || office.sins(Sin.A_SEALED_ENTRY_OPENS_BY_ITS_NUMBER) ? latest : closed(seal.get());
        });
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return act(who, person, Act.LOOK_AT_PAST, why, () -> {
            PersonFile file = file(person);
            return new Done<>(fences.open(who, file, shelf.recordAt(file, moment), true));
        });
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        return act(who, person, Act.WRITE, Purpose.DIRECT_CARE, () -> shelf.write(file(person), who, draft));
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        return act(
                who,
                item.person(),
                Act.CORRECT,
                Purpose.DIRECT_CARE,
                () -> new Done<>(shelf.correct(file(item.person()), who, item, content, why)));
    }

    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        synchronized (office) {
            if (office.sins(Sin.ENTRIES_CAN_BE_DELETED)) {
                shelf.delete(file(item.person()), item);
                reply.said(204, "");
                return Outcome.done();
            }
            book.noteTry(file(item.person()), who, "delete an entry");
            return reply.never();
        }
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        synchronized (office) {
            List<PersonFile> matching = office.files.values().stream()
                    .filter(file -> terms.name().map(file.sheet.name()::equals).orElse(true))
                    .filter(file -> terms.nhsNumber()
                            .map(file.sheet.nhsNumber()::equals)
                            .orElse(true))
                    .toList();
            List<PersonFile> shown = matching.stream()
                    .filter(file -> !office.sins(Sin.NOBODY_IS_EVER_FOUND))
                    .filter(file -> !file.outage || office.sins(Sin.A_SEARCH_NEEDS_NO_LOG))
                    .filter(file -> office.sins(Sin.A_SEARCH_IGNORES_CLOSENESS) || !doorkeeper.declared(who, file))
                    .filter(file -> !doorkeeper.outsider(who)
                            || office.sins(Sin.OUTSIDERS_FIND_EVERYBODY)
                            || doorkeeper.tied(who, file))
                    .toList();
            shown.forEach(file -> book.noteSearch(file, who, why));
            if (office.sins(Sin.A_SEARCH_IS_LOGGED_FOR_ALL)) {
                office.files.values().stream()
                        .filter(file -> !shown.contains(file))
                        .forEach(file -> book.noteSearch(file, who, why));
            }
            sayEach(shown.size());
            boolean hint = office.sins(Sin.A_SEARCH_HINTS_AT_WHOM_IT_HIDES) && shown.size() < matching.size();
            reply.said(200, shown.size() + " people" + (hint ? ", and some that you may not see" : ""));
            return new Done<>(shown.stream().map(file -> new Hit(file.ref)).toList());
        }
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        return act(who, person, Act.READ_LIST, who.worker() ? Purpose.ACCESS_AUDIT : Purpose.OWN_ACCESS, () -> {
            List<AccessLine> lines = file(person).lines.stream()
                    .filter(line -> looks == Looks.ALL || line.kind() != AccessLine.Kind.PERSON)
                    .filter(line -> office.later.shows(line.reference()))
                    .toList();
            return new Done<>(new AccessList(person, office.sins(Sin.THE_LIST_IS_EMPTY) ? List.of() : lines));
        });
    }

    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        synchronized (office) {
            PersonFile file = file(person);
            boolean may = who.worker()
                    ? (who.role().filter(role -> role == Role.PRIVACY_OFFICER).isPresent()
                                    && office.sins(Forgery.byTheChecker(how)))
                            || (who.role()
                                            .filter(role -> role == Role.SYSTEM_ADMIN)
                                            .isPresent()
                                    && how == Alteration.DELETE
                                    && office.sins(Sin.AN_ADMINISTRATOR_MAY_REMOVE_LINES))
                    : office.sins(Forgery.byThePerson(how));
            boolean secretly = office.sins(Sin.A_REFUSED_CHANGE_IS_MADE_ALL_THE_SAME) && how == Alteration.CHANGE;
            if (may || secretly) {
                Forgery.make(file.lines, line, how);
            }
            if (may) {
                reply.said(204, "");
                return Outcome.done();
            }
            book.noteTry(file, who, how.name());
            return reply.never();
        }
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        return act(who, person, Act.CLAIM, Purpose.DIRECT_CARE, () -> {
            if (reason.isBlank() && !office.sins(Sin.A_CLAIM_NEEDS_NO_REASON)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "give a reason");
            }
            PersonFile file = file(person);
            if (office.is(Lawful.WRITES_LATER) && !file.tied.contains(who.login())) {
                office.later.put(file.claimOf(who));
            }
            if (!office.sins(Sin.A_CLAIM_OPENS_NOTHING)
                    && !(office.sins(Sin.AN_ENDED_TIE_NEVER_COMES_BACK) && file.onceTied.contains(who.login()))) {
                if (!office.sins(Sin.AN_ENDED_CLAIM_IS_THE_LAST) || !file.claims.containsKey(who.login())) {
                    file.claims.put(who.login(), office.nowFor(file));
                }
                file.tied.add(who.login() + " claimed");
            }
            if (!office.sins(Sin.A_CLAIM_ALERTS_NOBODY)) {
                String id = UUID.randomUUID().toString();
                String named = office.sins(Sin.AN_ALERT_NAMES_THE_PERSON) ? " about " + person.name() : "";
                office.alerts.add(new Alert(id, "claimed tie", office.now(), "a claimed tie" + named));
                if (office.is(Lawful.WRITES_LATER)) {
                    office.later.put(id);
                }
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.FIND_FILES,
                Purpose.RECORD_KEEPING,
                () -> new Done<>(List.copyOf(file(person).volumes)));
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        synchronized (office) {
            List<Alert> shown = office.alerts.stream()
                    .filter(alert -> office.later.shows(alert.reference()))
                    .toList();
            sayEach(shown.size());
            reply.said(200, "alerts");
            return new Done<>(shown);
        }
    }

    /** {@return a record as somebody is let see it, whatever they came for} */
    RecordView whole(Actor who, PersonFile file) {
        return fences.open(who, file, shelf.record(file), false);
    }

    /** {@return an entry as it now reads, whoever asks} */
    Outcome<ItemView> latest(ItemRef entry) {
        return shelf.latest(file(entry.person()), entry);
    }

    boolean outsider(Actor who) {
        return doorkeeper.outsider(who);
    }

    private RecordView read(Actor who, PersonRef person) {
        PersonFile file = file(person);
        file.readers.add(who.login());
        return fences.open(who, file, shelf.record(file), false);
    }

    private <T> Outcome<T> closed(Seal seal) {
        return seal == Seal.SEALED || office.sins(Sin.A_HIDDEN_ENTRY_IS_REFUSED_OPENLY)
                ? new Refused<>(Reason.SEALED, "withheld because the person asked for it")
                : new Outcome.Hidden<>();
    }

    private PersonFile file(PersonRef person) {
        return office.files.get(person.id());
    }

    <T> Outcome<T> act(Actor who, PersonRef person, Act act, Purpose why, Supplier<Outcome<T>> deed) {
        synchronized (office) {
            PersonFile file = file(person);
            if (file != null && file.outage && !office.sins(Sin.NO_LOG_NO_MATTER)) {
                reply.said(503, "not now");
                return new Outcome.Unavailable<>("not now");
            }
            Ruling ruling = doorkeeper.rule(who, file, act);
            Outcome<T> outcome = ruling == Ruling.YES
                    ? deed.get()
                    : reply.refusal(
                            ruling,
                            who,
                            file,
                            file == null ? "" : shelf.record(file).items().toString());
            if (file != null) {
                for (int page = 0; page < pages(outcome); page++) {
                    book.note(file, who, act, why, outcome.happened());
                }
            }
            if (outcome.happened()) {
                sayEach(pages(outcome) - 1);
                boolean awaits = office.is(Lawful.WRITES_LATER) && (act == Act.WRITE || act == Act.CORRECT);
                reply.said(awaits ? 202 : 200, "an answer about " + person.name());
            } else if (ruling == Ruling.YES) {
                return turnedDown(outcome);
            }
            return outcome;
        }
    }

    /** What the doorkeeper lets pass can still be incomplete, or not there yet. */
    private <T> Outcome<T> turnedDown(Outcome<T> outcome) {
        if (outcome instanceof Refused<T> refused) {
            return reply.refused(refused.reason() == Reason.SEALED ? 423 : 422, refused.reason(), refused.shown());
        }
        reply.said(404, "there is no such thing");
        return outcome;
    }

    /** How many pages it takes to show what somebody asked for. */
    private int pages(Outcome<?> outcome) {
        if (!office.is(Lawful.PAGES_OF_ONE)) {
            return 1;
        }
        int things = outcome.yielded()
                .map(shown -> {
                    if (shown instanceof AccessList list) {
                        return list.lines().size();
                    }
                    return shown instanceof RecordView record ? record.items().size() : 1;
                })
                .orElse(1);
        return Math.max(1, things);
    }

    private void sayEach(int things) {
        for (int page = 0; office.is(Lawful.PAGES_OF_ONE) && page < things; page++) {
            reply.said(200, "one page");
        }
    }
}
