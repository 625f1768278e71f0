package org.carerecordguarantee.model.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/** The people and moments that the tests of all packages share. */
public final class Given {
    public static final Instant NOW = Instant.parse("2026-11-22T23:10:00Z");
    public static final PersonId DOREEN = new PersonId(UUID.fromString("019aa000-0000-7000-8000-000000000001"));
    public static final PersonId LEON = new PersonId(UUID.fromString("019aa000-0000-7000-8000-000000000002"));
    public static final UUID PRIYA = UUID.fromString("019aa000-0000-7000-8000-0000000000a1");
    public static final ItemRef NOTE = new ItemRef(UUID.fromString("019aa000-0000-7000-8000-0000000000f1"));
    public static final ItemRef LETTER = new ItemRef(UUID.fromString("019aa000-0000-7000-8000-0000000000f2"));

    private static final Post HARBOUR =
            new Post("Social worker", new UUID(4, 1), "Harbour", new UUID(5, 1), "Eastmere County Council", true);
    private static final Post HOSPITAL =
            new Post("Nurse", new UUID(4, 2), "A&E", new UUID(5, 2), "Harrowfield General Hospital", false);

    private Given() {}

    public static Actor priya(AccessRole role) {
        return Actor.worker(PRIYA, "Priya Lindqvist", Optional.of(role), HARBOUR);
    }

    public static Actor nurse() {
        return Actor.worker(PRIYA, "Bram Fielding", Optional.of(AccessRole.HEALTH_PROFESSIONAL), HOSPITAL);
    }

    public static Actor doreen() {
        return Actor.person(DOREEN, "Doreen Abbeygate");
    }

    public static AccessRequest request(Actor actor, Action action) {
        return AccessRequest.about(DOREEN, actor, action, Optional.of(Purpose.DIRECT_CARE), Set.of(NOTE, LETTER), NOW);
    }

    public static AccessRequest inAnEmergency(AccessRequest request) {
        return request.inEmergency(new EmergencyClaim(
                new UUID(8, 8), EmergencyReason.IMMEDIATE_RISK_TO_LIFE, "Found unconscious at home by a neighbour"));
    }

    public static AccessRequest withPurpose(AccessRequest request, Optional<Purpose> purpose) {
        return new AccessRequest(
                request.actor(),
                request.person(),
                request.action(),
                purpose,
                request.wanted(),
                request.emergency(),
                request.passThrough(),
                request.at());
    }

    /** A rule that always answers the same. */
    public static Rule saying(Finding finding) {
        return rule(finding.clause(), finding.gate(), () -> finding);
    }

    public static Rule rule(ClauseId clause, Gate gate, Supplier<Finding> answer) {
        return new Rule() {
            @Override
            public ClauseId clause() {
                return clause;
            }

            @Override
            public Gate gate() {
                return gate;
            }

            @Override
            public Finding consider(AccessRequest request, Facts facts) {
                return answer.get();
            }

            @Override
            public String toString() {
                return clause + " at gate " + gate.number();
            }
        };
    }
}
