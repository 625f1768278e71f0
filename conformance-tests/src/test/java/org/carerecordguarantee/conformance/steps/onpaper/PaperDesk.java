package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.NightOpening;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.SealOpening;
import org.carerecordguarantee.conformance.port.SealedPart;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;
import org.carerecordguarantee.conformance.port.StoreBooks;
import org.carerecordguarantee.conformance.port.StoreCheck;
import org.carerecordguarantee.conformance.port.StoreEvent;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;

/** The desk at which the registers of the paper store are kept. */
final class PaperDesk implements PaperActs {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Office office;
    private final Desk desk;
    private final Reply reply;

    PaperDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
    }

    @Override
    public Outcome<SealedPartRef> sealPart(Actor who, PersonRef person, SealedPart part) {
        return act(who, person, Act.SEALED_PAPER, file -> {
            SealedPartRef ref = new SealedPartRef(person, UUID.randomUUID().toString());
            file.seals.add(new PaperSeal(ref, part.number()));
            return new Done<>(ref);
        });
    }

    @Override
    public Outcome<String> sealOpened(Actor who, SealedPartRef ref, SealOpening opening) {
        return act(who, ref.person(), Act.SEALED_PAPER, file -> {
            PaperSeal seal = file.seals.stream()
                    .filter(one -> one.ref.equals(ref))
                    .findFirst()
                    .orElseThrow();
            Optional<String> wrong = wrong(seal, opening);
            if (wrong.isPresent()) {
                return new Refused<>(Reason.NOT_ACCEPTED, wrong.get());
            }
            String id = mismatch(seal, opening)
                    ? incident("a seal with the wrong number")
                    : UUID.randomUUID().toString();
            seal.numbers.add(opening.resealed());
            if (!office.sins(Sin.AN_OPENING_IS_NOT_KEPT)) {
                seal.openings.add(kept(opening));
            }
            return new Done<>(id);
        });
    }

    private Optional<String> wrong(PaperSeal seal, SealOpening opening) {
        if (opening.witness().isEmpty() && !office.sins(Sin.NO_WITNESS_IS_NEEDED)) {
            return Optional.of("say who was there");
        }
        if (opening.witness().filter(opening.openedBy()::equals).isPresent()
                && !office.sins(Sin.ONE_IS_ONES_OWN_WITNESS)) {
            return Optional.of("nobody is a witness of what they do themself");
        }
        if (opening.why().isBlank() && !office.sins(Sin.A_SEAL_IS_OPENED_FOR_NO_REASON)) {
            return Optional.of("say why");
        }
        if (opening.resealed().isBlank() && !office.sins(Sin.A_SEAL_NEED_NOT_BE_RENEWED)) {
            return Optional.of("give the number of the new seal");
        }
        return seal.numbers.contains(opening.resealed()) && !office.sins(Sin.A_SEAL_IS_USED_AGAIN)
                ? Optional.of("that number was used before")
                : Optional.empty();
    }

    private boolean mismatch(PaperSeal seal, SealOpening opening) {
        if (office.sins(Sin.A_WRONG_SEAL_IS_NOBODYS_BUSINESS)) {
            return false;
        }
        if (office.sins(Sin.EVERY_OPENING_IS_AN_INCIDENT)) {
            return true;
        }
        String expected = office.sins(Sin.THE_FIRST_SEAL_COUNTS_FOR_EVER)
                ? seal.numbers.get(0)
                : seal.numbers.get(seal.numbers.size() - 1);
        return !expected.equals(opening.found());
    }

    private SealedPartView.Opening kept(SealOpening opening) {
        return new SealedPartView.Opening(
                Optional.of(opening.openedBy().name()).filter(any -> !office.sins(Sin.WHO_OPENED_A_SEAL_IS_LOST)),
                opening.witness().map(Actor::name).filter(any -> !office.sins(Sin.THE_WITNESS_IS_LOST)),
                Optional.of(office.now().minus(Duration.ofDays(office.sins(Sin.AN_OPENING_IS_DATED_WRONG) ? 1 : 0))),
                Optional.of(opening.why()).filter(any -> !office.sins(Sin.WHY_A_SEAL_WAS_OPENED_IS_LOST)),
                Optional.of(opening.resealed()).filter(any -> !office.sins(Sin.THE_NEW_SEAL_IS_LOST)));
    }

    @Override
    public Outcome<List<SealedPartView>> seals(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.SEALED_PAPER,
                file -> new Done<>(file.seals.stream()
                        .map(seal -> new SealedPartView(seal.ref, seal.openings))
                        .toList()));
    }

    @Override
    public Outcome<List<Alert>> paperIncidents(Actor who, String about) {
        synchronized (office) {
            reply.said(200, "incidents");
            return new Done<>(office.alerts.stream()
                    .filter(alert -> alert.reference().equals(about))
                    .toList());
        }
    }

    @Override
    public Outcome<Void> storeLine(Actor who, PaperStoreRef ref, Actor whom, StoreEvent event, String why) {
        return keeps(who, Sin.ANYBODY_WRITES_THE_STORES_LOG, () -> {
            if (why.isBlank() && !office.sins(Sin.A_STORE_IS_ENTERED_FOR_NO_REASON)) {
                return reply.refused(422, Reason.NOT_ACCEPTED, "say why");
            }
            boolean door = event == StoreEvent.ENTERED || event == StoreEvent.LEFT;
            if (!office.sins(Sin.THE_STORES_LOG_IS_LOST) && !(door && office.sins(Sin.ONLY_KEYS_ARE_LOGGED))) {
                office.stores
                        .get(ref)
                        .lines
                        .add(new StoreBooks.Line(
                                Optional.of(whom.name()),
                                event,
                                Optional.of(why).filter(any -> !office.sins(Sin.WHY_THE_STORE_WAS_ENTERED_IS_LOST)),
                                Optional.of(office.now())));
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<String> storeCheck(Actor who, PaperStoreRef ref, StoreCheck check) {
        return keeps(who, Sin.ANYBODY_WRITES_THE_STORES_LOG, () -> {
            boolean amiss = (!check.locked() && !office.sins(Sin.AN_OPEN_STORE_IS_NOBODYS_BUSINESS))
                    || (!check.desksClear() && !office.sins(Sin.A_FILE_ON_A_DESK_IS_NOBODYS_BUSINESS))
                    || office.sins(Sin.EVERY_CHECK_IS_AN_INCIDENT);
            if (!office.sins(Sin.CHECKS_ARE_NOT_KEPT)) {
                office.stores.get(ref).checks.add(check);
            }
            return new Done<>(
                    amiss
                            ? incident("a store that was not safe")
                            : UUID.randomUUID().toString());
        });
    }

    @Override
    public Outcome<String> foundUnattended(Actor who, PaperStoreRef ref, String place) {
        return office.sins(Sin.ONLY_THE_STORE_REPORTS_FILES)
                ? keeps(who, Sin.ANYBODY_WRITES_THE_STORES_LOG, this::found)
                : answered(this::found);
    }

    private Outcome<String> found() {
        return new Done<>(
                office.sins(Sin.A_FILE_LEFT_LYING_IS_NOBODYS_BUSINESS)
                        ? UUID.randomUUID().toString()
                        : incident("a file that nobody watched"));
    }

    @Override
    public Outcome<StoreBooks> storeBooks(Actor who, PaperStoreRef ref) {
        return keeps(
                who,
                Sin.ANYBODY_WRITES_THE_STORES_LOG,
                () -> new Done<>(new StoreBooks(office.stores.get(ref).lines, office.stores.get(ref).checks)));
    }

    @Override
    public Outcome<String> enterSheet(Actor who, PersonRef person, NightOpening opening) {
        return act(who, person, Act.PAPER_AT_NIGHT, file -> {
            if (opening.second().isEmpty() && !office.sins(Sin.NO_SECOND_PERSON_IS_NAMED)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "say who was with the keyholder");
            }
            if (opening.second().filter(opening.keyholder()::equals).isPresent()
                    && !office.sins(Sin.ONE_OPENS_THE_STORE_ALONE)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "two people open the store");
            }
            if (opening.why().isBlank() && !office.sins(Sin.A_FILE_IS_TAKEN_FOR_NO_REASON)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "say what for");
            }
            if (!office.sins(Sin.A_SHEET_IS_NOT_KEPT)) {
                file.nights.add(kept(opening));
            }
            return new Done<>(
                    office.sins(Sin.A_NIGHT_AT_THE_STORE_IS_NOBODYS_BUSINESS)
                            ? UUID.randomUUID().toString()
                            : incident("a file taken out of hours"));
        });
    }

    private NightOpeningView kept(NightOpening opening) {
        return new NightOpeningView(
                Optional.of(opening.keyholder().name()).filter(any -> !office.sins(Sin.THE_KEYHOLDER_IS_LOST)),
                opening.second().map(Actor::name).filter(any -> !office.sins(Sin.THE_SECOND_PERSON_IS_LOST)),
                Optional.of(office.sins(Sin.A_SHEET_IS_DATED_BY_ITS_ENTRY) ? office.now() : opening.openedAt()),
                Optional.of(opening.why()).filter(any -> !office.sins(Sin.WHAT_A_FILE_WAS_TAKEN_FOR_IS_LOST)),
                late(opening));
    }

    private boolean late(NightOpening opening) {
        LocalDate day = opening.openedAt().atZone(ENGLAND).toLocalDate();
        int allowed = 1;
        allowed += office.sins(Sin.A_SHEET_MAY_WAIT) ? 1 : 0;
        allowed -= office.sins(Sin.A_SHEET_IS_LATE_AT_ONCE) ? 1 : 0;
        for (int left = allowed; left > 0; ) {
            day = day.plusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return office.now().atZone(ENGLAND).toLocalDate().isAfter(day);
    }

    @Override
    public Outcome<List<NightOpeningView>> nightOpenings(Actor who, PersonRef person) {
        return act(who, person, Act.PAPER_AT_NIGHT, file -> new Done<>(List.copyOf(file.nights)));
    }

    private String incident(String words) {
        String id = UUID.randomUUID().toString();
        office.alerts.add(new Alert(id, "paper", office.now(), words));
        return id;
    }

    /** The books of a store are kept by its records officer, and are about nobody's record. */
    private <T> Outcome<T> keeps(Actor who, Sin anybody, Supplier<Outcome<T>> deed) {
        boolean may = who.role().filter(Role.RECORDS_OFFICER::equals).isPresent() || office.sins(anybody);
        return may ? answered(deed) : reply.refused(403, Reason.ROLE, "that is for the records officer");
    }

    private <T> Outcome<T> answered(Supplier<Outcome<T>> deed) {
        synchronized (office) {
            Outcome<T> outcome = deed.get();
            if (outcome.happened()) {
                reply.said(200, "the books of the store");
            }
            return outcome;
        }
    }

    private <T> Outcome<T> act(Actor who, PersonRef person, Act act, Function<PersonFile, Outcome<T>> deed) {
        return desk.act(who, person, act, Purpose.RECORD_KEEPING, () -> deed.apply(office.files.get(person.id())));
    }
}
