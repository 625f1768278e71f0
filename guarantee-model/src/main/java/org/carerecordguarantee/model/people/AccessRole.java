package org.carerecordguarantee.model.people;

import static org.carerecordguarantee.model.people.Function.ALLOCATE;
import static org.carerecordguarantee.model.people.Function.AUTHORISE_DEFERRAL;
import static org.carerecordguarantee.model.people.Function.DECIDE_ALERTS;
import static org.carerecordguarantee.model.people.Function.DECIDE_LIMIT;
import static org.carerecordguarantee.model.people.Function.DECLARE_CONFLICT;
import static org.carerecordguarantee.model.people.Function.EMERGENCY_ACCESS;
import static org.carerecordguarantee.model.people.Function.INSPECT;
import static org.carerecordguarantee.model.people.Function.INVESTIGATE;
import static org.carerecordguarantee.model.people.Function.KEEP_PAPER_STORE;
import static org.carerecordguarantee.model.people.Function.KEEP_STAFF_REGISTER;
import static org.carerecordguarantee.model.people.Function.OPEN_PAPER_STORE;
import static org.carerecordguarantee.model.people.Function.OPEN_RECORD;
import static org.carerecordguarantee.model.people.Function.OVERRIDE_RESTRICTED;
import static org.carerecordguarantee.model.people.Function.OWN_LIMITS;
import static org.carerecordguarantee.model.people.Function.PASS_LIMITS;
import static org.carerecordguarantee.model.people.Function.READ_ALERTS;
import static org.carerecordguarantee.model.people.Function.READ_ANY_ACCESS_LIST;
import static org.carerecordguarantee.model.people.Function.READ_FIGURES;
import static org.carerecordguarantee.model.people.Function.READ_FILE_LOCATIONS;
import static org.carerecordguarantee.model.people.Function.READ_LIMITS;
import static org.carerecordguarantee.model.people.Function.READ_OWN_ACCESS_LIST;
import static org.carerecordguarantee.model.people.Function.READ_OWN_NOTICES;
import static org.carerecordguarantee.model.people.Function.READ_RELATIONSHIPS;
import static org.carerecordguarantee.model.people.Function.RECORD_LIMIT;
import static org.carerecordguarantee.model.people.Function.RESTRICT_RECORD;
import static org.carerecordguarantee.model.people.Function.SEARCH;
import static org.carerecordguarantee.model.people.Function.SELF_CLAIM;
import static org.carerecordguarantee.model.people.Function.SIGN_OUTCOME;
import static org.carerecordguarantee.model.people.Function.SUSPEND_ACCESS;
import static org.carerecordguarantee.model.people.Function.TELL_PERSON;
import static org.carerecordguarantee.model.people.Function.TRIAGE_BREACH;
import static org.carerecordguarantee.model.people.Function.WRITE_RECORD;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is, for the software: a role stands for a set of functions and for nothing else.
 *
 * <p>A role whose reach rests on a promise that this project does not keep in code yet (representatives, inspectors,
 * researchers, the workspace of an information governance officer) has no function that reaches a record. It is listed
 * so that its holder is refused by name and not as a stranger.
 *
 * <p>Health professionals and commissioned providers see what the stated purpose needs (SHR-03), of people with whom they
 * have a relationship.
 */
public enum AccessRole {
    /** The adult or child the record is about. */
    SERVICE_USER(READ_OWN_ACCESS_LIST, OWN_LIMITS, READ_OWN_NOTICES),
    /** An unpaid carer: nothing by default. */
    CARER,
    /** A parent, special guardian or other holder of parental responsibility. */
    PARENT,
    /** Attorney for health and welfare under a registered lasting power. */
    ATTORNEY_HW,
    /** Attorney for property and financial affairs under a registered lasting power. */
    ATTORNEY_PF,
    /** Deputy for health and welfare by order of the Court of Protection. */
    DEPUTY_HW,
    /** Deputy for property and affairs by order of the Court of Protection. */
    DEPUTY_PF,
    /** Appointee for benefits: no access to a record from that status. */
    APPOINTEE,
    /** Independent mental capacity advocate: statutory inspection. */
    IMCA(OPEN_RECORD, INSPECT, DECLARE_CONFLICT),
    /** Advocate under the Care Act: statutory inspection. */
    CARE_ACT_ADVOCATE(OPEN_RECORD, INSPECT, DECLARE_CONFLICT),
    /** Advocate of a child: by consent. */
    CHILD_ADVOCATE(DECLARE_CONFLICT),
    /** Independent mental health advocate: by consent. */
    IMHA(DECLARE_CONFLICT),
    /** Practitioner registered with Social Work England. */
    SOCIAL_WORKER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            EMERGENCY_ACCESS,
            READ_LIMITS,
            RECORD_LIMIT,
            PASS_LIMITS,
            TELL_PERSON),
    /** Other council practitioner. */
    SOCIAL_CARE_WORKER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            READ_LIMITS,
            RECORD_LIMIT),
    /** Occupational therapist of the council. */
    OCCUPATIONAL_THERAPIST(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            READ_LIMITS,
            RECORD_LIMIT),
    /** Supervises practice. */
    SENIOR_PRACTITIONER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            EMERGENCY_ACCESS,
            READ_LIMITS,
            RECORD_LIMIT,
            PASS_LIMITS),
    /** Allocates and authorises. */
    TEAM_MANAGER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            ALLOCATE,
            DECLARE_CONFLICT,
            EMERGENCY_ACCESS,
            READ_LIMITS,
            RECORD_LIMIT,
            DECIDE_LIMIT,
            PASS_LIMITS,
            RESTRICT_RECORD,
            TELL_PERSON,
            AUTHORISE_DEFERRAL,
            INVESTIGATE),
    /** Emergency duty team, out of hours: the only role that an emergency takes into a restricted record. */
    EDT_WORKER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            EMERGENCY_ACCESS,
            OVERRIDE_RESTRICTED,
            READ_LIMITS,
            RECORD_LIMIT,
            PASS_LIMITS,
            OPEN_PAPER_STORE),
    /** Multi-agency safeguarding hub. */
    MASH_PRACTITIONER(
            OPEN_RECORD,
            WRITE_RECORD,
            SEARCH,
            READ_RELATIONSHIPS,
            SELF_CLAIM,
            DECLARE_CONFLICT,
            EMERGENCY_ACCESS,
            READ_LIMITS,
            RECORD_LIMIT,
            PASS_LIMITS),
    /** Independent reviewing officer of looked-after children. */
    IRO(OPEN_RECORD, WRITE_RECORD, SEARCH, READ_RELATIONSHIPS, DECLARE_CONFLICT, READ_LIMITS),
    /** Decides contested sharing and withholding; does not browse. */
    CALDICOTT_GUARDIAN(
            DECLARE_CONFLICT,
            RESTRICT_RECORD,
            AUTHORISE_DEFERRAL,
            DECIDE_ALERTS,
            SIGN_OUTCOME,
            READ_FIGURES,
            READ_ALERTS,
            READ_LIMITS,
            DECIDE_LIMIT),
    /** Works alerts and audits access: who looked, never what is in the record. */
    PRIVACY_OFFICER(
            SEARCH,
            READ_ANY_ACCESS_LIST,
            READ_ALERTS,
            DECLARE_CONFLICT,
            TELL_PERSON,
            DECIDE_ALERTS,
            INVESTIGATE,
            SUSPEND_ACCESS,
            READ_FIGURES),
    /** Handles requests for records and breaches. */
    IG_OFFICER(SEARCH, DECLARE_CONFLICT, TELL_PERSON, INVESTIGATE, TRIAGE_BREACH, READ_FIGURES),
    /** Statutory data protection adviser. */
    DPO(DECLARE_CONFLICT, TRIAGE_BREACH, READ_FIGURES),
    /** Senior information risk owner. */
    SIRO(DECLARE_CONFLICT, SIGN_OUTCOME, SUSPEND_ACCESS, READ_FIGURES),
    /** Paper store, loans and retention: where a file is, never what is in it. */
    RECORDS_OFFICER(SEARCH, READ_FILE_LOCATIONS, DECLARE_CONFLICT, KEEP_PAPER_STORE, OPEN_PAPER_STORE),
    /** Runs complaints. */
    COMPLAINTS_MANAGER(DECLARE_CONFLICT),
    /** A partner's doctor, nurse, hospital or mental health worker. */
    HEALTH_PROFESSIONAL(OPEN_RECORD, SEARCH, DECLARE_CONFLICT, EMERGENCY_ACCESS),
    /** Home-care agency or care home under contract. */
    COMMISSIONED_PROVIDER(OPEN_RECORD, SEARCH, DECLARE_CONFLICT),
    /** Inspector of adult services, under statutory powers. */
    INSPECTOR_CQC(DECLARE_CONFLICT),
    /** Inspector of children's services, under statutory powers. */
    INSPECTOR_OFSTED(DECLARE_CONFLICT),
    /** The ombudsman's investigator, under statutory powers. */
    OMBUDSMAN(DECLARE_CONFLICT),
    /** Appointed by the court in proceedings about a child. */
    CHILDRENS_GUARDIAN(OPEN_RECORD, INSPECT, DECLARE_CONFLICT),
    /** Internal quality and case audit, of sampled cases. */
    AUDITOR(OPEN_RECORD, INSPECT, DECLARE_CONFLICT),
    /** Approved research project. */
    RESEARCHER(DECLARE_CONFLICT),
    /** Runs the system; no record content, no access list. */
    SYSTEM_ADMIN(DECLARE_CONFLICT, KEEP_STAFF_REGISTER);

    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Function> functions;

    AccessRole(Function... functions) {
        Set<Function> all = EnumSet.noneOf(Function.class);
        all.addAll(Arrays.asList(functions));
        this.functions = Collections.unmodifiableSet(all);
    }

    /** All that the role may do, before any question about the person. */
    public Set<Function> functions() {
        return functions;
    }

    public boolean has(Function function) {
        return functions.contains(function);
    }

    /**
     * The role that an identity provider names.
     *
     * @return empty for a name that is no role here: its holder is then refused at gate 2
     */
    public static Optional<AccessRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
