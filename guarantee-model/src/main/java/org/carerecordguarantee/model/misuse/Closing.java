package org.carerecordguarantee.model.misuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.duties.Verdict;

/**
 * The closing of an investigation: what was found, by whom, and why.
 *
 * <p>Justified means that there was good reason when it happened. It rests on one purpose, and that is the purpose which the
 * access list has for every look in question: a purpose that is only stated now is not enough (ACT-07). Where looks of
 * several purposes are in question, each purpose is an investigation of its own.
 *
 * @param purpose on which a justified look rests; empty for any other verdict
 * @param by who closes it
 */
public record Closing(Verdict verdict, String reason, Optional<Purpose> purpose, UUID by) {
    private static final ClauseId NEVER_FOR_CURIOSITY = new ClauseId("ACT-06");
    private static final ClauseId PURPOSE_OF_THE_TIME = new ClauseId("ACT-07");
    private static final ClauseId CONSEQUENCES = new ClauseId("ACT-03");
    private static final ClauseId CLOSED_WITH_A_REASON = new ClauseId("ACT-01");

    public Closing {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(by, "by");
    }

    /**
     * What is known when it is closed.
     *
     * @param looks that it is about
     * @param explanations that the accused gave, in whatever order
     * @param consequences that were written down
     * @param signedBy who signed that nothing follows
     */
    public record Known(
            List<ExaminedLook> looks,
            Set<ExplanationGround> explanations,
            List<Consequence> consequences,
            Set<UUID> signedBy) {
        public Known {
            looks = List.copyOf(looks);
            explanations = Set.copyOf(explanations);
            consequences = List.copyOf(consequences);
            signedBy = Set.copyOf(signedBy);
        }
    }

    /** What is wrong with closing it so; empty if nothing is. */
    @Upholds({"ACT-01", "ACT-03", "ACT-06", "ACT-07"})
    public List<Fault> faults(Known known) {
        List<Fault> faults = new ArrayList<>();
        if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(fault("reason", CLOSED_WITH_A_REASON, "Say why."));
        }
        switch (verdict) {
            case JUSTIFIED -> justified(known, faults);
            case UNJUSTIFIED -> unjustified(known, faults);
            case INCONCLUSIVE -> {}
        }
        return faults;
    }

    private void justified(Known known, List<Fault> faults) {
        if (known.explanations().stream().anyMatch(ground -> !ground.canJustify())) {
            faults.add(fault("state", NEVER_FOR_CURIOSITY, "Training and curiosity justify no look."));
        }
        if (purpose.isEmpty()) {
            faults.add(fault("purpose", PURPOSE_OF_THE_TIME, "Name the purpose on which it rests."));
            return;
        }
        List<ExaminedLook> inQuestion = inQuestion(known.looks());
        if (inQuestion.isEmpty()) {
            faults.add(fault("purpose", PURPOSE_OF_THE_TIME, "There is no look whose purpose was written down."));
        } else if (!inQuestion.stream().allMatch(look -> look.purpose().equals(purpose))) {
            faults.add(fault(
                    "purpose",
                    PURPOSE_OF_THE_TIME,
                    "Another purpose, or none, was written down when it happened. One stated later is not enough."));
        }
    }

    // What was refused showed nothing; it is in question only where nothing was shown at all.
    private static List<ExaminedLook> inQuestion(List<ExaminedLook> looks) {
        List<ExaminedLook> shown = looks.stream().filter(ExaminedLook::allowed).toList();
        return shown.isEmpty() ? looks : shown;
    }

    private void unjustified(Known known, List<Fault> faults) {
        List<Consequence> none = known.consequences().stream()
                .filter(each -> each.kind() == ConsequenceKind.NO_ACTION)
                .toList();
        if (known.consequences().isEmpty()) {
            faults.add(fault("state", CONSEQUENCES, "Write down first what followed, and on which day."));
        } else if (!none.isEmpty() && none.size() < known.consequences().size()) {
            faults.add(fault("state", CONSEQUENCES, "Something followed, so it cannot be that nothing did."));
        } else if (!none.isEmpty() && !signedBySomebodyElse(none, known.signedBy())) {
            faults.add(fault("state", CONSEQUENCES, "Somebody else has to sign that nothing follows."));
        }
    }

    private boolean signedBySomebodyElse(List<Consequence> none, Set<UUID> signedBy) {
        return signedBy.stream()
                .anyMatch(signer -> !signer.equals(by)
                        && none.stream().noneMatch(each -> each.recordedBy().equals(signer)));
    }

    private static Fault fault(String field, ClauseId clause, String message) {
        return new Fault(field, Optional.of(clause), message);
    }
}
