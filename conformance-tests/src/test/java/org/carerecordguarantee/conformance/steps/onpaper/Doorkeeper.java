package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.EnumSet;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.Role;
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
        FIND_FILES
    }

    /** The answer. */
    enum Ruling {
        YES,
        ROLE,
        CONFLICT,
        NO_TIE,
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

    private final Office office;

    Doorkeeper(Office office) {
        this.office = office;
    }

    Ruling rule(Actor who, PersonFile file, Act act) {
        if (act == Act.READ_LIST && office.sins(Sin.ANYBODY_GETS_THE_LIST)) {
            return Ruling.YES;
        }
        if (!who.worker()) {
            boolean own = file != null && who.login().equals("person-" + file.ref.id());
            boolean given = act == Act.READ_LIST && own && !office.sins(Sin.THE_PERSON_DOES_NOT_GET_THE_LIST);
            return given ? Ruling.YES : Ruling.HIDDEN;
        }
        if (!hasFunction(who.role().orElseThrow(), act)) {
            return Ruling.ROLE;
        }
        if (file == null) {
            return Ruling.HIDDEN;
        }
        if (act == Act.READ_LIST || act == Act.FIND_FILES) {
            return Ruling.YES;
        }
        if (tooClose(who, file, act)) {
            return Ruling.CONFLICT;
        }
        if (act == Act.CLAIM || tied(who, file)) {
            return Ruling.YES;
        }
        return outsider(who) && !office.sins(Sin.OUTSIDERS_ARE_REFUSED_OPENLY) ? Ruling.HIDDEN : Ruling.NO_TIE;
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
                || (file.tied.contains(who.login()) && office.later.shows(file.claimOf(who)));
    }

    private boolean tooClose(Actor who, PersonFile file, Act act) {
        WorkerSheet sheet = office.workers.get(who.login());
        boolean own = sheet.ownRecord().filter(file.ref::equals).isPresent();
        if (own && !office.sins(Sin.THE_OWN_RECORD_IS_OPEN)) {
            return true;
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
            case LOOK, LOOK_AT_ENTRY, LOOK_AT_PAST ->
                CARE.contains(role)
                        || PARTNERS.contains(role)
                        || (role == Role.RECORDS_OFFICER && office.sins(Sin.A_RECORDS_OFFICER_READS))
                        || (role == Role.SYSTEM_ADMIN && office.sins(Sin.AN_ADMINISTRATOR_READS))
                        || (role == Role.PRIVACY_OFFICER && office.sins(Sin.A_PRIVACY_OFFICER_READS));
            case WRITE, CORRECT, CLAIM -> CARE.contains(role);
            case READ_LIST -> role == Role.PRIVACY_OFFICER;
            case FIND_FILES ->
                !office.sins(Sin.NOBODY_FINDS_FILES)
                        && (role == Role.RECORDS_OFFICER
                                || (role == Role.SYSTEM_ADMIN && office.sins(Sin.AN_ADMINISTRATOR_FINDS_FILES)));
        };
    }
}
