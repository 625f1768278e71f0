package org.carerecordguarantee.model.accesslog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.GateResult;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;

/**
 * One thing that was done with a record, or refused: who, in which role, for which organisation, when, whose record, what
 * of it, what they did, what for, on which relationship, how each gate came out, by which way (LOG-01).
 *
 * <p>It is made when the decision is, and never changes. Its number in the person's list is not part of it: that is a
 * {@link PersonLink}.
 *
 * <p>INVARIANT: format {@value #FORMAT} has exactly the fields of {@link #FIELDS}, always all of them; what is absent is
 * null. Another set of fields is another format.
 *
 * @param entry its own id, which is one of the fields, so that no other entry can be put in its place
 * @param person whose record; empty for an entry of the organisation
 * @param because what was found; empty if the request never came to a decision
 * @param gates how each gate came out; all abstained if the request never came to a decision
 * @param ruleSet the fingerprint of the rules that decided; empty if none did
 */
@Upholds("LOG-01")
public record AccessEntry(
        UUID entry,
        Actor actor,
        Optional<PersonId> person,
        Action action,
        Optional<Purpose> purpose,
        Outcome outcome,
        List<Because> because,
        Map<Gate, GateResult> gates,
        Optional<String> ruleSet,
        Subject subject,
        Circumstances circumstances) {
    /** The version of the set of fields. */
    public static final int FORMAT = 1;

    /** The names of the fields, in their order. */
    public static final SortedSet<String> FIELDS = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            "action",
            "actor",
            "actorKind",
            "actorName",
            "because",
            "categories",
            "channel",
            "correlation",
            "entry",
            "format",
            "gates",
            "happenedAt",
            "items",
            "jobTitle",
            "organisation",
            "outcome",
            "person",
            "purpose",
            "recordedAt",
            "relationship",
            "role",
            "ruleSet",
            "shown",
            "team",
            "terms")));

    public AccessEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(outcome, "outcome");
        because = List.copyOf(because);
        gates = Map.copyOf(gates);
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(circumstances, "circumstances");
    }

    /** The entry of a request that was decided. */
    public static AccessEntry of(
            UUID entry, AccessRequest request, Decision decision, Subject subject, Circumstances circumstances) {
        Map<Gate, GateResult> gates = new TreeMap<>();
        for (Gate gate : Gate.values()) {
            gates.put(gate, decision.at(gate));
        }
        return new AccessEntry(
                entry,
                request.actor(),
                request.person(),
                request.action(),
                request.purpose(),
                decision.outcome(),
                Because.of(request, decision),
                gates,
                Optional.of(decision.ruleSet()),
                subject,
                circumstances);
    }

    /**
     * The entry of a request that was refused before any decision: it was not understood, or there is no door for it.
     *
     * @param because why, if a clause says so
     */
    public static AccessEntry refused(
            UUID entry,
            Actor actor,
            Optional<PersonId> person,
            Action action,
            List<Because> because,
            Circumstances circumstances) {
        return new AccessEntry(
                entry,
                actor,
                person,
                action,
                Optional.empty(),
                Outcome.REFUSED,
                because,
                Map.of(),
                Optional.empty(),
                Subject.none(),
                circumstances);
    }

    /** All its fields by name, as they are salted, fingerprinted and kept. */
    public SortedMap<String, Json> fields() {
        return EntryFields.of(this);
    }

    /** How one gate came out. */
    public GateResult at(Gate gate) {
        return gates.getOrDefault(gate, GateResult.ABSTAINED);
    }

    /** The whole entry as one canonical JSON object, the form in which its body is kept. */
    public String json() {
        return CanonicalJson.write(Json.members(fields()));
    }

    /** What stands for it in the log and in the person's chain. */
    public Fingerprint fingerprint(FieldSalts salts) {
        return ShownEntry.whole(fields(), salts).fingerprint();
    }
}
