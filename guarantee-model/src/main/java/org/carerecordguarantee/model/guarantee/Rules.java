package org.carerecordguarantee.model.guarantee;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.accesslog.NobodyAltersTheAccessList;
import org.carerecordguarantee.model.accesslog.PersonMaySeeWhoLooked;
import org.carerecordguarantee.model.controls.AccountStands;
import org.carerecordguarantee.model.controls.ContractStands;
import org.carerecordguarantee.model.controls.LeaverIsOut;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.controls.NeverOwnRecordNorDeclaredRelationship;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.controls.SelfClaimAlertsPrivacyOfficer;
import org.carerecordguarantee.model.controls.TrainingIsCurrent;
import org.carerecordguarantee.model.decision.AbstainingGate;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.recordkeeping.NothingIsDeleted;
import org.carerecordguarantee.model.telling.PersonSeesWhatTheyWereTold;

/** Every rule that a decision asks, in gate order. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AccountStands(),
            new TrainingIsCurrent(),
            new LeaverIsOut(),
            new ContractStands(),
            new RoleHasFunction(),
            new NothingIsDeleted(),
            new NobodyAltersTheAccessList(),
            new NeverOwnRecordNorDeclaredRelationship(),
            notYet(Gate.RESTRICTED, "LIM-08"),
            new NeedsLegitimateRelationship(),
            new SelfClaimAlertsPrivacyOfficer(),
            new PersonMaySeeWhoLooked(),
            new PersonSeesWhatTheyWereTold(),
            new BeingKnownIsADisclosure(),
            notYet(Gate.LIMITS, "LIM-03"),
            new LookStatesItsPurpose(),
            notYet(Gate.NEED, "SHR-03"));

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** The clauses for which there is a rule that judges, without those whose place is only held. */
    public static Set<ClauseId> judged() {
        Set<ClauseId> judged = new TreeSet<>();
        for (Rule rule : ALL) {
            if (!(rule instanceof AbstainingGate)) {
                judged.add(rule.clause());
            }
        }
        return judged;
    }

    private static Rule notYet(Gate gate, String clause) {
        return new AbstainingGate(gate, new ClauseId(clause));
    }
}
