package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.emergency.EmergencyOpensTheRecord;
import org.carerecordguarantee.model.emergency.EmergencySummary;
import org.carerecordguarantee.model.emergency.PartnersSeeTheSummaryAlone;
import org.carerecordguarantee.model.emergency.SomeThingsAreNeverForPartners;
import org.carerecordguarantee.model.emergency.SummaryComesFirst;
import org.carerecordguarantee.model.sharing.PartnersSeeWhatTheyNeed;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what is shown first in an emergency, and what partners see of it (EMG-04, EMG-10). */
@ApplicationScoped
public class SummaryFaults implements Planted {
    private static final int CATEGORIES = 2;

    @Override
    public String catalogue() {
        return "planted-summaries";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-summary-can-be-left-out")
                        .rule(SummaryComesFirst.class, Found.passed((request, facts) -> !ofTheSummary(request, facts))),
                Fault.named("the-summary-holds-all-the-rest")
                        .call("OpenRecord", "summary", of(first -> with(first, "daily living")))
                        .rule(SummaryComesFirst.class, Found.passed(SummaryFaults::ofTheSummary)),
                Fault.named("the-summary-leaves-out-risks")
                        .call("OpenRecord", "summary", of(SummaryFaults::withoutRisks)),
                Fault.named("a-partner-reads-about-money")
                        .call("OpenRecord", "summary", of(first -> with(first, "money")))
                        .rule(SummaryComesFirst.class, Found.passed(SummaryFaults::ofTheSummary))
                        .rule(SomeThingsAreNeverForPartners.class, Found.passed(SummaryFaults::ofTheSummary))
                        .rule(PartnersSeeWhatTheyNeed.class, Found.passed(SummaryFaults::ofTheSummary)),
                Fault.named("a-partner-goes-beyond-the-summary")
                        .rule(PartnersSeeTheSummaryAlone.class, Found.passed((request, facts) -> partner(request))),
                Fault.named("a-partner-has-no-emergencies")
                        .rule(EmergencyOpensTheRecord.class, Found.abstained((request, facts) -> partner(request))));
    }

    private static boolean partner(AccessRequest request) {
        return request.emergency().isPresent() && !request.actor().councilStaff();
    }

    private static boolean ofTheSummary(AccessRequest request, Facts facts) {
        return request.action() == Action.READ_EMERGENCY_SUMMARY;
    }

    private static CallTwist of(UnaryOperator<Set<String>> categories) {
        return call -> call.proceedWith(CATEGORIES, categories.apply(EmergencySummary.categories()));
    }

    private static Set<String> with(Set<String> first, String more) {
        Set<String> all = new HashSet<>(first);
        all.add(more);
        return all;
    }

    private static Set<String> withoutRisks(Set<String> first) {
        Set<String> rest = new HashSet<>(first);
        rest.remove("risks");
        return rest;
    }
}
