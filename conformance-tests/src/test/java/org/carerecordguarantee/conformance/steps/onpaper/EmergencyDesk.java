package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyClaim.Answer;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.EntryOpening;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.FollowUp.Kind;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.SealGround;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;

/** The desk at night: where emergencies are claimed, and where it is looked into and told afterwards. */
final class EmergencyDesk implements EmergencyActs {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Set<String> FIRST = Set.of("risks");
    private static final int SHORTEST = 20;
    private static final int WORKING_DAYS = 5;

    private final Office office;
    private final Desk desk;
    private final Reply reply;
    private final Night night;

    EmergencyDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
        this.night = new Night(office);
    }

    @Override
    public Outcome<EmergencyRef> claimEmergency(Actor who, PersonRef person, EmergencyClaim claim) {
        return act(who, person, Act.CLAIM_EMERGENCY, Purpose.SAFEGUARDING, file -> {
            if (!office.hasJustSignedIn(who) && !office.sins(Sin.ANY_SIGN_IN_DOES_AT_NIGHT)) {
                return new Refused<>(Reason.SIGN_IN_AGAIN, "sign in again");
            }
            Optional<String> wrong = wrong(claim, who, file);
            if (wrong.isPresent()) {
                return new Refused<>(Reason.NOT_ACCEPTED, wrong.get());
            }
            open(who, file, claim.whatIsHappening());
            return new Done<>(file.emergencies.get(file.emergencies.size() - 1).ref);
        });
    }

    private Optional<String> wrong(EmergencyClaim claim, Actor who, PersonFile file) {
        if (claim.reason().isEmpty() && !office.sins(Sin.NO_REASON_IS_NEEDED_AT_NIGHT)) {
            return Optional.of("choose why");
        }
        int least = office.sins(Sin.A_WORD_IS_ENOUGH_AT_NIGHT) ? 1 : SHORTEST;
        if (claim.whatIsHappening().length() < least && !office.sins(Sin.NO_WORDS_ARE_NEEDED_AT_NIGHT)) {
            return Optional.of("say what is happening");
        }
        boolean asked = claim.answer() == Answer.SAYS_NO && !office.sins(Sin.A_NO_COUNTS_FOR_NOTHING);
        boolean risk = claim.reason().filter(EmergencyReason.CANNOT_ASK::equals).isEmpty();
        if (asked && (!risk || office.sins(Sin.A_NO_BEATS_ANY_RISK))) {
            return Optional.of("they could be asked");
        }
        boolean said = file.emergencies.stream()
                .anyMatch(one -> one.worker.login().equals(who.login()) && one.words.equals(claim.whatIsHappening()));
        return said && !office.sins(Sin.ANSWERS_ARE_REMEMBERED)
                ? Optional.of("say what is happening now")
                : Optional.empty();
    }

    private void open(Actor who, PersonFile file, String words) {
        Instant now = office.nowFor(file);
        EmergencyRef ref = new EmergencyRef(file.ref, UUID.randomUUID().toString(), now);
        PaperEmergency emergency = new PaperEmergency(ref, who, now.plus(night.length()), words);
        file.emergencies.add(emergency);
        if (!office.sins(Sin.NOTHING_FOLLOWS_AN_EMERGENCY)) {
            String named =
                    office.sins(Sin.AN_ALERT_OF_AN_EMERGENCY_NAMES_THE_PERSON) ? " about " + file.ref.name() : "";
            office.alerts.add(new Alert(ref.id(), "emergency", office.now(), "an emergency" + named));
            emergency.toDo.put(Kind.DECIDE, due(now, Sin.A_DECISION_MAY_WAIT));
        }
    }

    @Override
    public Outcome<Void> turnBack(Actor who, PersonRef person) {
        return act(who, person, Act.TURN_BACK, Purpose.SAFEGUARDING, file -> {
            if (office.sins(Sin.TURNING_BACK_OPENS_ALL_THE_SAME)) {
                open(who, file, "");
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<RecordView> emergencySummary(Actor who, PersonRef person) {
        return act(who, person, Act.READ_SUMMARY, Purpose.SAFEGUARDING, file -> {
            night.opens(who, file).ifPresent(emergency -> look(emergency, file));
            RecordView whole = desk.whole(who, file);
            boolean all = office.sins(Sin.THE_SUMMARY_IS_THE_WHOLE_RECORD)
                    || (office.sins(Sin.A_PARTNERS_SUMMARY_IS_THE_WHOLE_RECORD) && desk.outsider(who));
            return new Done<>(new RecordView(
                    person,
                    whole.items().stream()
                            .filter(item -> all
                                    || (item.category().filter(FIRST::contains).isPresent()
                                            && !office.sins(Sin.THE_SUMMARY_LEAVES_OUT_RISKS)))
                            .toList(),
                    whole.withheld()));
        });
    }

    @Override
    public Outcome<ItemView> openSealed(Actor who, ItemRef entry, EntryOpening opening) {
        return act(who, entry.person(), Act.OPEN_SEALED, Purpose.SAFEGUARDING, file -> {
            if (opening.ground().filter(this::counts).isEmpty() && !office.sins(Sin.A_SEAL_OPENS_ON_NO_GROUND)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "give a ground");
            }
            if (opening.why().isBlank() && !office.sins(Sin.A_SEAL_OPENS_WITHOUT_A_WORD)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "say why");
            }
            Optional<PaperEmergency> emergency = night.opens(who, file);
            emergency.ifPresent(one -> one.sealOpened = true);
            boolean opens = emergency.isPresent()
                    ? !office.sins(Sin.NO_EMERGENCY_OPENS_A_SEAL)
                    : office.sins(Sin.A_SEAL_OPENS_WITHOUT_AN_EMERGENCY);
            return opens
                    ? desk.latest(entry)
                    : new Refused<>(Reason.SEALED, "withheld because the person asked for it");
        });
    }

    private boolean counts(SealGround ground) {
        return switch (ground) {
            case CONSENT -> !office.sins(Sin.CONSENT_IS_NO_GROUND_AT_NIGHT);
            case LEGAL_REQUIREMENT -> !office.sins(Sin.THE_LAW_IS_NO_GROUND_AT_NIGHT);
            case OVERRIDING_INTEREST -> true;
        };
    }

    private void look(PaperEmergency emergency, PersonFile file) {
        if (!emergency.summaryOpened) {
            emergency.summaryOpened = true;
            emergency.lookedAt = office.nowFor(file);
            if (!office.sins(Sin.NOTHING_FOLLOWS_AN_EMERGENCY)) {
                emergency.toDo.put(Kind.TELL, due(emergency.lookedAt, Sin.TELLING_MAY_WAIT));
            }
        }
    }

    private LocalDate due(Instant from, Sin late) {
        LocalDate day = from.atZone(ENGLAND).toLocalDate();
        for (int left = office.sins(late) ? WORKING_DAYS + 1 : WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public Outcome<List<FollowUp>> followUps(Actor who, EmergencyRef ref) {
        synchronized (office) {
            boolean theirs = who.role().filter(Role.PRIVACY_OFFICER::equals).isPresent();
            PaperEmergency emergency = emergency(ref);
            reply.said(200, "what there is to do");
            return new Done<>(emergency.open().stream()
                    .filter(kind -> theirs)
                    .map(kind -> new FollowUp(ref, ref.id() + kind, kind, Optional.of(emergency.toDo.get(kind))))
                    .toList());
        }
    }

    @Override
    public Outcome<Void> decideEmergency(Actor who, FollowUp task, boolean right, String why) {
        return act(who, task.emergency().person(), Act.DECIDE_EMERGENCY, Purpose.ACCESS_AUDIT, file -> {
            if (!office.sins(Sin.DECISIONS_ARE_NOT_KEPT)) {
                emergency(task.emergency()).toDo.remove(Kind.DECIDE);
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> tellOfEmergency(Actor who, FollowUp task, String words) {
        return act(who, task.emergency().person(), Act.TELL_PERSON, Purpose.RECORD_KEEPING, file -> {
            PaperEmergency emergency = emergency(task.emergency());
            if (!office.sins(Sin.WHO_WAS_TOLD_MUST_BE_TOLD_AGAIN)) {
                emergency.toDo.remove(Kind.TELL);
            }
            file.notices.add(new Notice(
                    words, office.sins(Sin.A_NOTICE_HAS_NO_TIME) ? Optional.empty() : Optional.of(emergency.lookedAt)));
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<Notice>> notices(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.READ_NOTICES,
                Purpose.OWN_ACCESS,
                file -> new Done<>(office.sins(Sin.NOTICES_ARE_NOT_SHOWN) ? List.of() : shownTo(file)));
    }

    private List<Notice> shownTo(PersonFile file) {
        return office.sins(Sin.ALL_READ_WHAT_ONE_WAS_TOLD)
                ? office.files.values().stream()
                        .flatMap(any -> any.notices.stream())
                        .toList()
                : List.copyOf(file.notices);
    }

    private PaperEmergency emergency(EmergencyRef ref) {
        return office.files.get(ref.person().id()).emergencies.stream()
                .filter(one -> one.ref.equals(ref))
                .findFirst()
                .orElseThrow();
    }

    /** What is done with a file that the doorkeeper has let somebody have. */
    private interface Deed<T> {
        Outcome<T> with(PersonFile file);
    }

    private <T> Outcome<T> act(Actor who, PersonRef person, Act act, Purpose why, Deed<T> deed) {
        return desk.act(who, person, act, why, () -> deed.with(office.files.get(person.id())));
    }
}
