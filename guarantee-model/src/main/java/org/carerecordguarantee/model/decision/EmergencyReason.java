package org.carerecordguarantee.model.decision;

/** The reasons that may be given for going on in an emergency (EMG-01). */
public enum EmergencyReason {
    IMMEDIATE_RISK_TO_LIFE,
    IMMEDIATE_RISK_OF_SERIOUS_HARM_ADULT,
    IMMEDIATE_RISK_OF_SERIOUS_HARM_CHILD,
    CANNOT_ASK_PERSON,
    LEGAL_DUTY_NOW
}
