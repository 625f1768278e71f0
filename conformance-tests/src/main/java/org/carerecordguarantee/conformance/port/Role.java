package org.carerecordguarantee.conformance.port;

/** The jobs that the cast needs. An adapter maps each to the nearest role of its product. */
public enum Role {
    SOCIAL_WORKER,
    SOCIAL_CARE_WORKER,
    OCCUPATIONAL_THERAPIST,
    SENIOR_PRACTITIONER,
    TEAM_MANAGER,
    EDT_WORKER,
    MASH_PRACTITIONER,
    CALDICOTT_GUARDIAN,
    PRIVACY_OFFICER,
    IG_OFFICER,
    RECORDS_OFFICER,
    COMPLAINTS_MANAGER,
    HEALTH_PROFESSIONAL,
    COMMISSIONED_PROVIDER,
    IMCA,
    RESEARCHER,
    SYSTEM_ADMIN
}
