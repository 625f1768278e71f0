package org.carerecordguarantee.model.guarantee;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.emergency.EmergencyAlertsPrivacyOfficer;
import org.carerecordguarantee.model.emergency.EmergencyOpensTheRecord;
import org.carerecordguarantee.model.emergency.PartnersSeeTheSummaryAlone;
import org.carerecordguarantee.model.emergency.SomeThingsAreNeverForPartners;
import org.carerecordguarantee.model.emergency.SummaryComesFirst;
import org.carerecordguarantee.model.limits.HiddenIsAsIfAbsent;
import org.carerecordguarantee.model.limits.LimitKeepsOut;
import org.carerecordguarantee.model.limits.PersonHasTheirOwnLimits;
import org.carerecordguarantee.model.limits.PersonSeesTheRestriction;
import org.carerecordguarantee.model.limits.RestrictedToNamedPeople;
import org.carerecordguarantee.model.limits.SealedIsWithheld;
import org.carerecordguarantee.model.misuse.MisuseIsWorkedByTheCouncil;
import org.carerecordguarantee.model.misuse.SuspendedAreKeptOut;
import org.carerecordguarantee.model.recordkeeping.NothingIsDeleted;
import org.carerecordguarantee.model.sharing.PartnersSeeWhatTheyNeed;
import org.carerecordguarantee.model.telling.PersonSeesWhatTheyWereTold;

/** Every rule that a decision asks, in gate order. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AccountStands(),
            new TrainingIsCurrent(),
            new LeaverIsOut(),
            new ContractStands(),
            new SuspendedAreKeptOut(),
            new MisuseIsWorkedByTheCouncil(),
            new RoleHasFunction(),
            new NothingIsDeleted(),
            new NobodyAltersTheAccessList(),
            new NeverOwnRecordNorDeclaredRelationship(),
            new RestrictedToNamedPeople(),
            new NeedsLegitimateRelationship(),
            new SelfClaimAlertsPrivacyOfficer(),
            new EmergencyOpensTheRecord(),
            new EmergencyAlertsPrivacyOfficer(),
            new PersonMaySeeWhoLooked(),
            new PersonSeesWhatTheyWereTold(),
            new PersonHasTheirOwnLimits(),
            new PersonSeesTheRestriction(),
            new BeingKnownIsADisclosure(),
            new LimitKeepsOut(),
            new SealedIsWithheld(),
            new HiddenIsAsIfAbsent(),
            new LookStatesItsPurpose(),
            new SummaryComesFirst(),
            new PartnersSeeTheSummaryAlone(),
            new SomeThingsAreNeverForPartners(),
            new PartnersSeeWhatTheyNeed());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** The clauses for which there is a rule. */
    public static Set<ClauseId> judged() {
        return ALL.stream().map(Rule::clause).collect(Collectors.toCollection(TreeSet::new));
    }
}
