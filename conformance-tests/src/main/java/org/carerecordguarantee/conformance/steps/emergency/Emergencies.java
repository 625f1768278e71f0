package org.carerecordguarantee.conformance.steps.emergency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyClaim.Answer;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** The emergencies of one scenario: who claimed one for whom, in what words, and which was the last. */
public final class Emergencies {

    static final String WORDS = "Found on the kitchen floor, and does not answer.";

    private final World world;
    private final Cast cast;
    private final Map<PersonRef, String> parts = new HashMap<>();
    private EmergencyRef latest;

    public Emergencies(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return a claim of somebody whose life is at risk and who cannot answer} */
    static EmergencyClaim claim(String whatIsHappening) {
        return new EmergencyClaim(Optional.of(EmergencyReason.RISK_TO_LIFE), whatIsHappening, Answer.CANNOT_ANSWER);
    }

    /** {@return what came of claiming an emergency} */
    Outcome<EmergencyRef> claims(Actor who, String part, EmergencyClaim claim) {
        PersonRef whose = cast.person(part);
        Outcome<EmergencyRef> claimed = world.emergencies().claimEmergency(who, whose, claim);
        claimed.yielded().ifPresent(emergency -> {
            latest = emergency;
            parts.put(whose, part);
        });
        return claimed;
    }

    /** Has an emergency claimed, as a Given needs it. */
    void isClaimed(Actor who, String part) {
        world.done(who.name() + " has claimed an emergency", claims(who, part, claim(WORDS)));
    }

    void summaryIsOpened(Actor who, String part) {
        world.done(
                who.name() + " has opened the emergency summary",
                world.emergencies().emergencySummary(who, cast.person(part)));
    }

    /** {@return the emergency that was claimed last, in this scenario} */
    EmergencyRef latest() {
        return Optional.ofNullable(latest)
                .orElseThrow(() -> new IllegalStateException("no step has claimed an emergency"));
    }

    /** {@return the part of the person whom the last emergency is about} */
    String latestPart() {
        return parts.get(latest().person());
    }
}
