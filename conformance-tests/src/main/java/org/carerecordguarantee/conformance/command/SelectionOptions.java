package org.carerecordguarantee.conformance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.Nearest;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.profile.Profile;
import picocli.CommandLine.Option;

/** Which checks. */
final class SelectionOptions {

    private static final String AFTER_ALL = ".ledger";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile: who-looked (usual), limits-and-emergencies or controls-and-misuse.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--clause",
            paramLabel = "ID",
            split = ",",
            description = "Only these clauses, such as LOG-01,CTL-03. A partial run is no verdict.")
    private List<String> clauses = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            split = ",",
            description = "Only these scenarios or checks, such as LOG-01.1 or LOG-01.1[2]@child.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--smoke", description = "Only one check of each clause, to see whether anything works at all.")
    private boolean smoke;

    /**
     * {@return the selection}
     *
     * @throws ConfigurationFault if it names what does not exist; the message names the nearest
     */
    Selection selection(Optional<Configuration> configuration, Catalogue catalogue, Engine engine) {
        String name =
                profile.or(() -> configuration.map(Configuration::profile)).orElse(Configuration.DEFAULT_PROFILE);
        Profile chosen = Profile.named(name)
                .orElseThrow(() -> new ConfigurationFault(
                        "there is no profile '" + name + "'. " + Nearest.hint(name, Profile.NAMES)));
        for (String clause : clauses) {
            known(clause, "clause", catalogue.clauses().map(known -> known.id()).toList());
            if (!chosen.clauses().contains(clause)) {
                throw new ConfigurationFault("clause " + clause + " is not in profile '" + name + "', which has "
                        + String.join(", ", chosen.clauses()));
            }
        }
        List<String> ids = new ArrayList<>();
        for (PlannedCheck check : engine.all()) {
            ids.add(check.scenario());
            ids.add(check.id());
        }
        scenarios.forEach(scenario -> {
            afterAll(scenario);
            known(scenario, "scenario", ids);
        });
        Selection selection = new Selection(chosen, clauses, scenarios, smoke);
        if (engine.plan(selection).isEmpty()) {
            String asked = Stream.of(scenarios, clauses)
                    .filter(wanted -> !wanted.isEmpty())
                    .map(wanted -> String.join(", ", wanted))
                    .collect(Collectors.joining(" in "));
            throw new ConfigurationFault("nothing is left to run: profile '" + name + "' has no "
                    + (smoke ? "first check for adults of " : "check of ") + asked + elsewhere(chosen));
        }
        return selection;
    }

    /** What to write instead, where another profile has what was asked for. */
    private String elsewhere(Profile chosen) {
        return scenarios.stream()
                .filter(asked -> !chosen.has(asked))
                .flatMap(asked -> Profile.having(asked).stream())
                .findFirst()
                .map(other -> ". Write --profile " + other.name())
                .orElse(". 'plan' lists what there is");
    }

    /** What is held against the suite's own books when all is over needs something to have been done. */
    private static void afterAll(String scenario) {
        if (scenario.endsWith(AFTER_ALL)) {
            String clause = scenario.substring(0, scenario.length() - AFTER_ALL.length());
            throw new ConfigurationFault(
                    "'" + scenario + "' looks at what the other checks did, so it cannot be run alone."
                            + " Write --clause " + clause + ", which ends with it");
        }
    }

    private static void known(String id, String what, List<String> all) {
        if (!all.contains(id)) {
            throw new ConfigurationFault("there is no " + what + " '" + id + "'. "
                    + Nearest.to(id, all)
                            .map(nearest -> "Did you mean '" + nearest + "'?")
                            .orElse("'plan' lists what there is."));
        }
    }
}
