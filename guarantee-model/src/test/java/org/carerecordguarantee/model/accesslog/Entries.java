package org.carerecordguarantee.model.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.GateResult;
import org.carerecordguarantee.model.decision.Given;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;

/** The entries that the tests of the log share. */
final class Entries {
    private Entries() {}

    /** The entry of golden-vectors.py. */
    static AccessEntry golden() {
        LegitimateRelationship allocation = new LegitimateRelationship(
                UUID.fromString("019aa000-0000-7000-8000-0000000000b1"),
                Given.PRIYA,
                Given.DOREEN,
                RelationshipCause.ALLOCATION,
                Given.NOW,
                Optional.empty());
        return new AccessEntry(
                UUID.fromString("019aa000-0000-7000-8000-0000000000e1"),
                Given.priya(AccessRole.SOCIAL_WORKER),
                Optional.of(Given.DOREEN),
                Action.READ_RECORD,
                Optional.of(Purpose.DIRECT_CARE),
                Outcome.ALLOWED,
                List.of(new Because(new ClauseId("CTL-03"), Gate.RELATIONSHIP, "PERMIT", Optional.empty())),
                Map.of(
                        Gate.ROLE, GateResult.PASSED,
                        Gate.ABSOLUTE_BAR, GateResult.PASSED,
                        Gate.RELATIONSHIP, GateResult.PASSED,
                        Gate.NEED, GateResult.PASSED),
                Optional.of("sha256:00"),
                Subject.items(Set.of(Given.LETTER, Given.NOTE), Set.of("Santé", "Care plan"), Optional.of(allocation)),
                new Circumstances(Given.NOW, Given.NOW.plusNanos(120_999_999), "API", "c-1"));
    }

    static AccessEntry at(Instant happenedAt) {
        AccessEntry golden = golden();
        return new AccessEntry(
                golden.entry(),
                golden.actor(),
                golden.person(),
                golden.action(),
                golden.purpose(),
                golden.outcome(),
                golden.because(),
                golden.gates(),
                golden.ruleSet(),
                golden.subject(),
                new Circumstances(happenedAt, happenedAt, "API", "c-1"));
    }

    static FieldSalts salts() {
        byte[] all = new byte[FieldSalts.LENGTH_OF_ALL];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return FieldSalts.of(all);
    }
}
