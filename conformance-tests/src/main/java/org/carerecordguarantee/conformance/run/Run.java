package org.carerecordguarantee.conformance.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.witness.TimingRung;

/**
 * A run that is over, with all that a report needs.
 *
 * @param configuration how the system was reached
 * @param environment what the system says it is
 * @param catalogue the clauses, in whose words the report speaks
 * @param profile what was to be tested
 * @param began by this machine's clock
 * @param took until the last list was compared
 * @param results one for each check that was planned
 * @param verdict what it comes down to
 * @param rungs by what means time was tested
 * @param remains what the run left in the system
 * @param waivers what the buyer waives
 * @param probed what became of each declaration that the product does not serve something
 * @param observed the longest that was seen of each of the product's own figures, where anything was
 * @param order in what order the checks began; the results keep the catalogue's
 * @param honesty whether the adapter passes on what it is told
 * @param challenge the buyer's word that is woven into the run's people, if one was given
 * @param messages what Cucumber says of the scenarios, one JSON object a line
 */
public record Run(
        Configuration configuration,
        Environment environment,
        Catalogue catalogue,
        Profile profile,
        Instant began,
        Duration took,
        List<CheckResult> results,
        Verdict verdict,
        Set<TimingRung> rungs,
        List<String> remains,
        List<Waiver> waivers,
        List<Probed> probed,
        Map<Parameter, Duration> observed,
        Order order,
        Honesty honesty,
        Optional<Challenge> challenge,
        String messages) {

    public Run {
        results = List.copyOf(results);
        rungs = Set.copyOf(rungs);
        remains = List.copyOf(remains);
        waivers = List.copyOf(waivers);
        probed = List.copyOf(probed);
        observed = Map.copyOf(observed);
    }

    /** {@return the product's name: as configured, else as the system says} */
    public String product() {
        return configuration.product().orElse(environment.product()) + " " + environment.version();
    }
}
