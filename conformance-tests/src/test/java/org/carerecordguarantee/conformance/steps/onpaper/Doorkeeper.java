package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/** Decides who may do what. */
final class Doorkeeper {

    /** What is asked for. */
    enum Act {
        LOOK,
        LOOK_AT_ENTRY,
        LOOK_AT_PAST,
        WRITE,
        CORRECT,
        CLAIM,
        READ_LIST,
        FIND_FILES,
        ASK_FOR_LIMIT,
        EXPLAIN_LIMIT,
        CHOOSE_ABOUT_LIMIT,
        TURN_DOWN_LIMIT,
        LIFT_LIMIT,
        CONFIRM_LIFTING,
        READ_LIMITS,
        PASS_LIMITS,
        ASK_ABOUT_RESTRICTION,
        CLAIM_EMERGENCY,
        TURN_BACK,
        READ_SUMMARY,
        OPEN_SEALED,
        DECIDE_EMERGENCY,
        TELL_PERSON,
        READ_NOTICES,
        FIND_OUT,
        SIGN_NO_ACTION,
        REPORT_BREACH,
        READ_BREACH,
        DECIDE_BREACH,
        LOST_FILE,
        SUSPEND,
        TELL_OF_MISUSE,
        PUT_OFF_TELLING,
        SEALED_PAPER,
        PAPER_AT_NIGHT;

        boolean readsContent() {
            return this == LOOK
                    || this == LOOK_AT_ENTRY
                    || this == LOOK_AT_PAST
                    || this == READ_SUMMARY
                    || this == OPEN_SEALED;
        }
    }

    /** The answer. */
    enum Ruling {
        YES,
        ACCOUNT,
        ROLE,
        CONFLICT,
        NO_TIE,
        RESTRICTED,
        LIMIT,
        NOT_YET,
        HIDDEN
    }

    private static final Set<Role> CARE = EnumSet.of(
            Role.SOCIAL_WORKER,
            Role.SOCIAL_CARE_WORKER,
            Role.OCCUPATIONAL_THERAPIST,
            Role.SENIOR_PRACTITIONER,
            Role.TEAM_MANAGER,
            Role.EDT_WORKER,
            Role.MASH_PRACTITIONER);
    private static final Set<Role> PARTNERS =
            EnumSet.of(Role.HEALTH_PROFESSIONAL, Role.COMMISSIONED_PROVIDER, Role.IMCA);

    /** What is not about care, and needs no tie. */
    private static final Set<Act> PAPERWORK = EnumSet.of(
            Act.READ_LIST,
            Act.FIND_FILES,
            Act.DECIDE_EMERGENCY,
            Act.TELL_PERSON,
            Act.FIND_OUT,
            Act.SIGN_NO_ACTION,
            Act.REPORT_BREACH,
            Act.READ_BREACH,
            Act.DECIDE_BREACH,
            Act.LOST_FILE,
            Act.SUSPEND,
            Act.TELL_OF_MISUSE,
            Act.PUT_OFF_TELLING,
            Act.SEALED_PAPER,
            Act.PAPER_AT_NIGHT);

    private static final Set<Act> THEIR_OWN = EnumSet.of(
            Act.ASK_FOR_LIMIT,
            Act.CHOOSE_ABOUT_LIMIT,
            Act.LIFT_LIMIT,
            Act.READ_LIMITS,
            Act.ASK_ABOUT_RESTRICTION,
            Act.READ_NOTICES);

    private final Office office;
    private final Fences fences;
    private final Night night;
    private final Gate gate;

    Doorkeeper(Office office) {
        this.office = office;
        this.fences = new Fences(office);
        this.night = new Night(office);
        this.gate = new Gate(office);
    }

    Ruling rule(Actor who, PersonFile file, Act act) {
        if (act == Act.READ_LIST && office.sins(Sin.ANYBODY_GETS_THE_LIST)) {
            return Ruling.YES;
        }
        if (!who.worker()) {
            boolean own = file != null && who.login().equals("person-" + file.ref.id());
            boolean given =
                    act == Act.READ_LIST ? !office.sins(Sin.THE_PERSON_DOES_NOT_GET_THE_LIST) : THEIR_OWN.contains(act);
            return own && given ? Ruling.YES : Ruling.HIDDEN;
        }
        if (gate.isShutFor(who) || !office.accounts.letIn(who, act)) {
            return Ruling.ACCOUNT;
        }
        if (!hasFunction(who.role().orElseThrow(), act)) {
            return Ruling.ROLE;
        }
        if (file == null) {
            return Ruling.HIDDEN;
        }
        if (suspended(who, file)) {
            return Ruling.NOT_YET;
        }
        if (PAPERWORK.contains(act)) {
            return Ruling.YES;
        }
        if (tooClose(who, file, act)) {
            return Ruling.CONFLICT;
        }
        if (act == Act.CLAIM || act == Act.CLAIM_EMERGENCY || act == Act.TURN_BACK) {
            return Ruling.YES;
        }
        Optional<PaperEmergency> emergency = act.readsContent() ? night.opens(who, file) : Optional.empty();
        if (emergency.isPresent()) {
            return ruleAtNight(who, file, act, emergency.get());
        }
        if (act.readsContent() && restricted(who, file)) {
            return Ruling.RESTRICTED;
        }
        if (tied(who, file)) {
            return act.readsContent() && fences.shutOut(who, file, act) ? Ruling.LIMIT : Ruling.YES;
        }
        return outsider(who) && !office.sins(Sin.OUTSIDERS_ARE_REFUSED_OPENLY) ? Ruling.HIDDEN : Ruling.NO_TIE;
    }

    private Ruling ruleAtNight(Actor who, PersonFile file, Act act, PaperEmergency emergency) {
        if (restricted(who, file) && office.sins(Sin.A_RESTRICTION_HOLDS_AT_NIGHT)) {
            return Ruling.RESTRICTED;
        }
        if (office.sins(Sin.A_LIMIT_HOLDS_AT_NIGHT) && fences.shutOut(who, file, act)) {
            return Ruling.LIMIT;
        }
        if (act == Act.READ_SUMMARY || tied(who, file)) {
            return Ruling.YES;
        }
        if (outsider(who)) {
            return office.sins(Sin.A_PARTNER_GOES_BEYOND_THE_SUMMARY) ? Ruling.YES : Ruling.NOT_YET;
        }
        return emergency.summaryOpened || office.sins(Sin.THE_SUMMARY_CAN_BE_LEFT_OUT) ? Ruling.YES : Ruling.NOT_YET;
    }

    boolean outsider(Actor who) {
        return office.workers.get(who.login()).kind() != OrganisationKind.COUNCIL;
    }

    boolean declared(Actor who, PersonFile file) {
        String kind = file.close.get(who.login());
        return kind != null && (kind.equals("relative") || !office.sins(Sin.ONLY_RELATIVES_ARE_CLOSE));
    }

    boolean tied(Actor who, PersonFile file) {
        boolean elsewhere = office.sins(Sin.A_TIE_TO_ONE_OPENS_ALL)
                && office.files.values().stream().anyMatch(other -> other.tied.contains(who.login()));
        return office.sins(Sin.NO_TIE_IS_NEEDED)
                || elsewhere
                || ((file.tied.contains(who.login()) || claimed(who, file)) && office.later.shows(file.claimOf(who)));
    }

    /** Whether a tie that somebody claimed still lasts. */
    private boolean claimed(Actor who, PersonFile file) {
        Duration lasts = office.sins(Sin.A_CLAIM_ENDS_EARLY)
                ? Duration.ofHours(20)
                : Duration.ofHours(office.sins(Sin.A_CLAIM_ENDS_LATE) ? 30 : 24);
        Instant since = file.claims.get(who.login());
        return since != null
                && (office.sins(Sin.A_CLAIM_NEVER_ENDS) || office.nowFor(file).isBefore(since.plus(lasts)));
    }

    private boolean suspended(Actor who, PersonFile file) {
        return !office.sins(Sin.SUSPENSIONS_ARE_NOT_KEPT)
                && office.suspensions.stream()
                        .map(SuspensionRef::suspension)
                        .filter(each -> each.worker().equals(who))
                        .anyMatch(each -> office.sins(Sin.A_SUSPENSION_CLOSES_EVERYTHING)
                                || each.record()
                                        .map(file.ref::equals)
                                        .orElse(!office.sins(Sin.NOBODY_IS_KEPT_OUT_OF_EVERYTHING)));
    }

    private boolean restricted(Actor who, PersonFile file) {
        return file.named
                        .filter(named -> office.sins(Sin.NAMES_ARE_SHUT_OUT_TOO) || !named.contains(who.login()))
                        .isPresent()
                && !office.sins(Sin.A_RESTRICTION_IS_IGNORED);
    }

    private boolean tooClose(Actor who, PersonFile file, Act act) {
        WorkerSheet sheet = office.workers.get(who.login());
        boolean own = sheet.ownRecord().filter(file.ref::equals).isPresent();
        if (own && !office.sins(Sin.THE_OWN_RECORD_IS_OPEN)) {
            return true;
        }
        if (office.sins(Sin.CLOSENESS_YIELDS_AT_NIGHT)
                && (act == Act.CLAIM_EMERGENCY || night.opens(who, file).isPresent())) {
            return false;
        }
        if (office.sins(Sin.CLOSENESS_IS_IGNORED)
                || (office.sins(Sin.A_CLAIM_BEATS_CLOSENESS)
                        && (act == Act.CLAIM || file.tied.contains(who.login() + " claimed")))) {
            return false;
        }
        return declared(who, file);
    }

    private boolean hasFunction(Role role, Act act) {
        return switch (act) {
            case LOOK, LOOK_AT_ENTRY, LOOK_AT_PAST, OPEN_SEALED ->
                CARE.contains(role)
                        || PARTNERS.contains(role)
                        || (role == Role.RECORDS_OFFICER && office.sins(Sin.A_RECORDS_OFFICER_READS))
                        || (role == Role.SYSTEM_ADMIN && office.sins(Sin.AN_ADMINISTRATOR_READS))
                        || (role == Role.PRIVACY_OFFICER && office.sins(Sin.A_PRIVACY_OFFICER_READS));
            case WRITE, CORRECT, CLAIM, EXPLAIN_LIMIT, CONFIRM_LIFTING, READ_LIMITS, PASS_LIMITS -> CARE.contains(role);
            case ASK_FOR_LIMIT, CHOOSE_ABOUT_LIMIT, LIFT_LIMIT, ASK_ABOUT_RESTRICTION -> false;
            case TURN_DOWN_LIMIT ->
                role == Role.TEAM_MANAGER || (CARE.contains(role) && office.sins(Sin.ANYBODY_TURNS_DOWN_LIMITS));
            case CLAIM_EMERGENCY, TURN_BACK ->
                (CARE.contains(role) && role != Role.SOCIAL_CARE_WORKER)
                        || (role == Role.HEALTH_PROFESSIONAL && !office.sins(Sin.PARTNERS_CLAIM_NO_EMERGENCY))
                        || office.sins(Sin.ANY_JOB_WILL_DO_AT_NIGHT);
            case READ_SUMMARY ->
                CARE.contains(role) || PARTNERS.contains(role) || office.sins(Sin.ANY_JOB_WILL_DO_AT_NIGHT);
            case DECIDE_EMERGENCY -> role == Role.PRIVACY_OFFICER || office.sins(Sin.ANYBODY_DECIDES_ABOUT_EMERGENCIES);
            case TELL_PERSON -> role == Role.PRIVACY_OFFICER || role == Role.SOCIAL_WORKER;
            case READ_NOTICES -> false;
            case FIND_OUT -> role == Role.PRIVACY_OFFICER || role == Role.IG_OFFICER || role == Role.TEAM_MANAGER;
            case SIGN_NO_ACTION ->
                role == Role.CALDICOTT_GUARDIAN
                        || (role == Role.PRIVACY_OFFICER && office.sins(Sin.WHO_WROTE_IT_SIGNS_IT));
            case REPORT_BREACH, READ_BREACH -> role == Role.IG_OFFICER;
            case DECIDE_BREACH -> role == Role.IG_OFFICER || office.sins(Sin.ANYBODY_DECIDES_ABOUT_BREACHES);
            case LOST_FILE, SEALED_PAPER, PAPER_AT_NIGHT -> role == Role.RECORDS_OFFICER;
            case SUSPEND -> role == Role.PRIVACY_OFFICER || office.sins(Sin.ANYBODY_SUSPENDS);
            case TELL_OF_MISUSE ->
                role == Role.PRIVACY_OFFICER || role == Role.IG_OFFICER || office.sins(Sin.WHO_LOOKED_TELLS_OF_IT);
            case PUT_OFF_TELLING -> role == Role.TEAM_MANAGER || office.sins(Sin.ANYBODY_PUTS_OFF_TELLING);
            case READ_LIST -> role == Role.PRIVACY_OFFICER;
            case FIND_FILES ->
                !office.sins(Sin.NOBODY_FINDS_FILES)
                        && (role == Role.RECORDS_OFFICER
                                || (role == Role.SYSTEM_ADMIN && office.sins(Sin.AN_ADMINISTRATOR_FINDS_FILES)));
        };
    }
}
