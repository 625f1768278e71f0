package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Consequence.Kind;
import org.carerecordguarantee.conformance.port.Explanation;
import org.carerecordguarantee.conformance.port.Explanation.Ground;
import org.carerecordguarantee.conformance.port.InvestigationClosing;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.InvestigationView.State;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.ReferralView;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;

/** The desk at which it is found out why somebody looked. */
final class MisuseDesk implements MisuseActs {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int WORKING_DAYS = 20;
    private static final int DAYS_TO_TELL = 5;

    private final Office office;
    private final Desk desk;
    private final Reply reply;

    MisuseDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
    }

    @Override
    public Outcome<InvestigationRef> openInvestigation(Actor who, PersonRef person, Accusation accusation) {
        return act(who, person, Act.FIND_OUT, file -> {
            boolean self =
                    accusation.owner().login().equals(accusation.accused().login());
            boolean near = accusation.owner().team().equals(accusation.accused().team());
            boolean wrong = self
                    ? !office.sins(Sin.THE_ACCUSED_FIND_OUT_THEMSELVES)
                    : near && !office.sins(Sin.THE_OWN_TEAM_FINDS_OUT);
            if (wrong) {
                return notAccepted("ask somebody else");
            }
            InvestigationRef ref =
                    new InvestigationRef(person, UUID.randomUUID().toString());
            PaperCase opened = new PaperCase(ref, accusation.accused(), accusation.owner(), due());
            if (!office.sins(Sin.NOBODY_FINDS_OUT_AFTER_ALL)) {
                file.cases.add(opened);
            }
            return new Done<>(ref);
        });
    }

    private LocalDate due() {
        return in(office.sins(Sin.FINDING_OUT_MAY_WAIT) ? WORKING_DAYS + 1 : WORKING_DAYS);
    }

    private LocalDate in(int days) {
        LocalDate day = today();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate today() {
        return office.now().atZone(ENGLAND).toLocalDate();
    }

    @Override
    public Outcome<List<InvestigationView>> investigations(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.FIND_OUT,
                file -> new Done<>(file.cases.stream()
                        .filter(one -> !one.accused.login().equals(who.login()))
                        .map(one -> view(one, file))
                        .toList()));
    }

    private InvestigationView view(PaperCase one, PersonFile file) {
        List<Purpose> stated = file.stated.getOrDefault(one.accused.login(), List.of());
        List<Purpose> shown = office.sins(Sin.WHO_FINDS_OUT_IS_SHOWN_NO_PURPOSE) ? List.of() : stated;
        return new InvestigationView(
                one.ref,
                one.state,
                one.accused.name(),
                one.owner.name(),
                Optional.of(one.dueOn),
                office.sins(Sin.ALL_LOOKS_ARE_SAID_TO_BE_FOR_CARE)
                        ? shown.stream().map(any -> Purpose.DIRECT_CARE).toList()
                        : shown,
                one.followed,
                one.linkedCase);
    }

    @Override
    public Outcome<Void> writeDownExplanation(Actor who, InvestigationRef ref, Explanation explanation) {
        return act(who, ref.person(), Act.FIND_OUT, file -> {
            if (office.sins(Sin.THE_LAST_STORY_COUNTS)) {
                of(file, ref).said.clear();
            }
            of(file, ref).said.add(explanation.ground());
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> writeDownConsequence(Actor who, InvestigationRef ref, Consequence consequence) {
        return act(who, ref.person(), Act.FIND_OUT, file -> {
            if (consequence.on().isAfter(today()) && !office.sins(Sin.AN_OUTCOME_MAY_BE_TO_COME)) {
                return notAccepted("it has not happened");
            }
            boolean bare = consequence.words().isBlank() && !office.sins(Sin.NOTHING_FOLLOWS_WITHOUT_A_REASON);
            if (consequence.kind() == Kind.NO_ACTION && bare) {
                return notAccepted("say why");
            }
            Consequence kept = consequence.words().isBlank()
                    ? new Consequence(consequence.kind(), consequence.on(), "no words")
                    : consequence;
            if (!office.sins(Sin.OUTCOMES_ARE_NOT_KEPT)) {
                of(file, ref).followed.add(kept);
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> signNoAction(Actor who, InvestigationRef ref, String words) {
        return act(who, ref.person(), Act.SIGN_NO_ACTION, file -> {
            if (!office.sins(Sin.SIGNATURES_ARE_LOST)) {
                of(file, ref).signed.add(who.login());
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> closeInvestigation(Actor who, InvestigationRef ref, InvestigationClosing closing) {
        return act(who, ref.person(), Act.FIND_OUT, file -> {
            PaperCase one = of(file, ref);
            if (one.state != State.OPEN && !office.sins(Sin.WHAT_WAS_CLOSED_CAN_BE_CLOSED_ANEW)) {
                return notAccepted("it has been closed");
            }
            boolean may =
                    switch (closing.state()) {
                        case JUSTIFIED -> justified(one, file, closing);
                        case UNJUSTIFIED -> followed(one);
                        default -> true;
                    };
            if (!may) {
                return notAccepted("it cannot be closed so");
            }
            if (!office.sins(Sin.ALL_STAYS_IN_QUESTION)) {
                one.state = closing.state();
            }
            one.toTell = closing.state() == State.UNJUSTIFIED
                    ? !office.sins(Sin.NOBODY_TELLS_OF_MISUSE)
                    : office.sins(Sin.WHATEVER_WAS_FOUND_IS_TOLD);
            one.tellBy = in(office.sins(Sin.TELLING_OF_MISUSE_MAY_WAIT) ? 2 * DAYS_TO_TELL : DAYS_TO_TELL);
            return Outcome.done();
        });
    }

    private boolean justified(PaperCase one, PersonFile file, InvestigationClosing closing) {
        boolean training = one.said.contains(Ground.TRAINING) && !office.sins(Sin.TRAINING_JUSTIFIES);
        boolean curious = one.said.contains(Ground.CURIOUS) && !office.sins(Sin.CURIOSITY_JUSTIFIES);
        boolean stated = office.sins(Sin.A_BETTER_STORY_WILL_DO)
                || file.stated.getOrDefault(one.accused.login(), List.of()).stream()
                        .allMatch(purpose ->
                                closing.purpose().filter(purpose::equals).isPresent());
        return !training && !curious && stated && !office.sins(Sin.NOTHING_IS_EVER_JUSTIFIED);
    }

    private boolean followed(PaperCase one) {
        boolean nothing = one.followed.stream().anyMatch(each -> each.kind() == Kind.NO_ACTION);
        if (nothing) {
            return !one.signed.isEmpty() || office.sins(Sin.NOBODY_NEED_SIGN);
        }
        return !one.followed.isEmpty() || office.sins(Sin.NOTHING_NEED_FOLLOW);
    }

    @Override
    public Outcome<RecordView> lookWithoutPurpose(Actor who, PersonRef person) {
        return desk.act(
                who,
                person,
                Act.LOOK,
                Purpose.DIRECT_CARE,
                () -> office.sins(Sin.NO_PURPOSE_IS_NEEDED)
                        ? new Done<>(desk.whole(who, office.files.get(person.id())))
                        : new Refused<>(Reason.UNSTATED, "say why"));
    }

    @Override
    public Outcome<Void> referMisuse(Actor who, InvestigationRef ref, String words) {
        return act(who, ref.person(), Act.FIND_OUT, file -> {
            of(file, ref).referred = !office.sins(Sin.REFERRALS_GET_LOST);
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<ReferralView>> referrals(Actor who) {
        synchronized (office) {
            reply.said(200, "what was referred");
            return new Done<>(office.files.values().stream()
                    .flatMap(file -> file.cases.stream()
                            .filter(one -> one.referred)
                            .filter(one -> one.accused.organisation().equals(who.organisation())
                                    || office.sins(Sin.EVERY_PARTNER_READS_WHAT_IS_REFERRED))
                            .map(one -> referral(one, file)))
                    .toList());
        }
    }

    private ReferralView referral(PaperCase one, PersonFile file) {
        List<Purpose> evidence = file.stated.getOrDefault(one.accused.login(), List.of());
        return new ReferralView(
                one.ref.id(),
                one.ref.id(),
                one.accused.name(),
                office.sins(Sin.REFERRALS_COME_WITHOUT_EVIDENCE) ? List.of() : evidence,
                one.linkedCase);
    }

    @Override
    public Outcome<Void> linkCase(Actor who, ReferralView referral, String number) {
        synchronized (office) {
            if (!office.sins(Sin.CASE_NUMBERS_ARE_LOST)) {
                office.files.values().stream()
                        .flatMap(file -> file.cases.stream())
                        .filter(one -> one.ref.id().equals(referral.investigation()))
                        .forEach(one -> one.linkedCase = Optional.of(number));
            }
            reply.said(200, "linked");
            return Outcome.done();
        }
    }

    static PaperCase of(PersonFile file, InvestigationRef ref) {
        return file.cases.stream()
                .filter(one -> one.ref.equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Outcome<T> notAccepted(String words) {
        return new Refused<>(Reason.NOT_ACCEPTED, words);
    }

    /** What is done with a file that the doorkeeper has let somebody have. */
    private interface Deed<T> {
        Outcome<T> with(PersonFile file);
    }

    private <T> Outcome<T> act(Actor who, PersonRef person, Act act, Deed<T> deed) {
        return desk.act(who, person, act, Purpose.ACCESS_AUDIT, () -> deed.with(office.files.get(person.id())));
    }
}
