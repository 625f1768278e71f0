package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Scenario;

/**
 * Everything that can be played: each scenario of the feature files, each row of its table a check of its own, once for each cast. The
 * words come from the features, level and meaning from the catalogue made of them.
 *
 * <p>INVARIANT: a row's number is its place in the scenario's table, counted from 1; a scenario without table has none.
 */
final class Playbill {

    private static final Pattern SCENARIO = Pattern.compile("@([A-Z]{3,4}-\\d\\d\\.\\d+)");

    private final List<CheckFeature> features;
    private final List<PlannedCheck> checks;

    private Playbill(List<CheckFeature> features, List<PlannedCheck> checks) {
        this.features = features;
        this.checks = checks;
    }

    /**
     * Reads the feature files.
     *
     * @throws IllegalStateException if a scenario of theirs is not in the catalogue: the two were not built together
     */
    static Playbill read(Catalogue catalogue, String folder, ClassLoader loader) {
        List<CheckFeature> found = new ArrayList<>();
        List<PlannedCheck> checks = new ArrayList<>();
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        List<Feature> parsed = catalogue.commitments().stream()
                .map(commitment -> new FeatureFile(folder + "/" + commitment.file(), loader))
                .flatMap(file -> parser.parseResource(file).stream())
                .toList();
        for (Feature feature : parsed) {
            List<CheckPickle> own = new ArrayList<>();
            Map<String, Integer> rows = new HashMap<>();
            for (Pickle pickle : feature.getPickles()) {
                String id = scenarioId(pickle);
                if (id.isEmpty()) {
                    continue;
                }
                Scenario scenario = catalogue
                        .scenario(id)
                        .orElseThrow(() -> new IllegalStateException("the catalogue does not know scenario " + id));
                int row = rows.merge(id, 1, Integer::sum);
                for (String variant : scenario.cast()) {
                    String check = id + (scenario.rows().isEmpty() ? "" : "[" + row + "]") + "@" + variant;
                    own.add(new CheckPickle(pickle, check));
                    checks.add(planned(check, scenario, variant, pickle));
                }
            }
            found.add(new CheckFeature(feature, own));
        }
        return new Playbill(found, checks);
    }

    List<PlannedCheck> checks() {
        return checks;
    }

    /** The features with the checks that were chosen, and no others. */
    List<Feature> chosen(Predicate<String> check) {
        return features.stream()
                .map(feature -> feature.chosen(check))
                .filter(feature -> !feature.checks().isEmpty())
                .map(Feature.class::cast)
                .toList();
    }

    /** A feature file by its exact place: a folder of the same name in a vendor's jar must not add scenarios. */
    private record FeatureFile(String place, ClassLoader loader) implements Resource {
        @Override
        public URI getUri() {
            return URI.create("classpath:" + place);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            InputStream stream = loader.getResourceAsStream(place);
            if (stream == null) {
                throw new IOException("the feature file is missing from the class path: " + place);
            }
            return stream;
        }
    }

    private static String scenarioId(Pickle pickle) {
        return pickle.getTags().stream()
                .map(SCENARIO::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private static PlannedCheck planned(String check, Scenario scenario, String variant, Pickle pickle) {
        return new PlannedCheck(
                check,
                scenario.id().substring(0, scenario.id().indexOf('.')),
                scenario.id(),
                variant,
                scenario.level(),
                pickle.getName(),
                scenario.ifThisFails(),
                pickle.getSteps().stream().map(Playbill::sentence).toList());
    }

    private static String sentence(Step step) {
        return step.getKeyword().strip() + " " + step.getText();
    }
}
