package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * What a worker answers before anything is shown in an emergency.
 *
 * @param reason may be left out, to see the system refuse
 * @param whatIsHappening in the worker's own words; may be blank, to see the system refuse
 * @param answer what the person says to it
 */
public record EmergencyClaim(Optional<EmergencyReason> reason, String whatIsHappening, Answer answer) {

    /** What the person whose record it is says to it. */
    public enum Answer {
        CANNOT_ANSWER,
        SAYS_NO
    }
}
