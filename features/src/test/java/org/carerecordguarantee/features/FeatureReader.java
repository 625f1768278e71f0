package org.carerecordguarantee.features;

import static java.util.stream.Collectors.groupingBy;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.features.lint.Fault;

/**
 * Reads one feature file into a {@link Promise}, and says what in its build makes that impossible or unwise.
 *
 * <p>A scenario must read whole by itself, in a report too, so nothing may stand before it that it does not show: no
 * {@code Background}, and no scenario outside a {@code Rule}.
 */
public final class FeatureReader {

    private final String file;
    private final List<String> lines;
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, List<Pickle>> pickles = Map.of();

    private FeatureReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** What came of reading a file: its promise unless it cannot be read, and the faults of its build. */
    public record Reading(Optional<Promise> promise, List<Fault> faults) {}

    /**
     * Reads a feature file.
     *
     * @param file its name, without its folder
     * @param text all of it
     */
    public static Reading read(String file, String text) {
        FeatureReader reader = new FeatureReader(file, text.lines().toList());
        Optional<Promise> promise = reader.promise(text);
        return new Reading(promise, List.copyOf(reader.faults));
    }

    private Optional<Promise> promise(String text) {
        List<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse(file, text.getBytes(StandardCharsets.UTF_8))
                .toList();
        envelopes.forEach(envelope -> envelope.getParseError().ifPresent(this::unreadable));
        pickles = envelopes.stream()
                .flatMap(envelope -> envelope.getPickle().stream())
                .collect(groupingBy(pickle -> pickle.getAstNodeIds().get(0)));
        Optional<Feature> feature = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .findFirst()
                .flatMap(document -> document.getFeature());
        if (feature.isEmpty() && faults.isEmpty()) {
            fault(1, "the file holds no Feature");
        }
        return feature.map(this::promise);
    }

    private void unreadable(ParseError error) {
        int line = error.getSource()
                .getLocation()
                .map(location -> location.getLine().intValue())
                .orElse(1);
        fault(line, "cannot be read: " + error.getMessage().lines().findFirst().orElse("no reason given"));
    }

    private Promise promise(Feature feature) {
        return new Promise(
                file,
                line(feature.getLocation()),
                tags(feature.getTags()),
                feature.getName(),
                paragraphs(feature.getDescription()),
                feature.getChildren().stream().flatMap(this::clause).toList(),
                lines);
    }

    private Stream<Clause> clause(FeatureChild child) {
        child.getBackground().ifPresent(background -> noBackground(line(background.getLocation())));
        child.getScenario()
                .ifPresent(scenario -> fault(
                        line(scenario.getLocation()), "this scenario belongs to no Rule; move it into its clause's"));
        return child.getRule().map(this::clause).stream();
    }

    private Clause clause(Rule rule) {
        List<Scenario> scenarios = new ArrayList<>();
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(background -> noBackground(line(background.getLocation())));
            child.getScenario().ifPresent(scenario -> scenarios.add(scenario(scenario)));
        }
        return new Clause(
                line(rule.getLocation()),
                tags(rule.getTags()),
                rule.getName(),
                paragraphs(rule.getDescription()),
                List.copyOf(scenarios));
    }

    private Scenario scenario(io.cucumber.messages.types.Scenario scenario) {
        List<String> header = new ArrayList<>();
        List<Scenario.Row> rows = new ArrayList<>();
        for (Examples examples : scenario.getExamples()) {
            if (!examples.getTags().isEmpty()) {
                fault(line(examples.getLocation()), "examples carry no tags; tag the scenario");
            }
            List<String> columns = examples.getTableHeader().map(Steps::cells).orElse(List.of());
            if (header.isEmpty()) {
                header.addAll(columns);
            } else if (!header.equals(columns)) {
                fault(line(examples.getLocation()), "all examples of one scenario have the same columns");
            }
            for (TableRow row : examples.getTableBody()) {
                rows.add(new Scenario.Row(line(row.getLocation()), Steps.cells(row)));
            }
        }
        return new Scenario(
                line(scenario.getLocation()),
                tags(scenario.getTags()),
                scenario.getName(),
                said(line(scenario.getLocation()), scenario.getDescription()),
                Steps.written(scenario),
                List.copyOf(header),
                List.copyOf(rows),
                Steps.told(scenario, pickles.getOrDefault(scenario.getId(), List.of())));
    }

    /** The parser gives a description without its lines' numbers, so they are counted from the keyword's line on. */
    private List<Scenario.Said> said(int keywordLine, String description) {
        List<Scenario.Said> said = new ArrayList<>();
        int line = keywordLine;
        for (String text : description
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList()) {
            do {
                line++;
            } while (line < lines.size() && !lines.get(line - 1).strip().equals(text));
            said.add(new Scenario.Said(line, text));
        }
        return List.copyOf(said);
    }

    private void noBackground(int line) {
        fault(line, "no Background: a scenario must read whole by itself");
    }

    private void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }

    private static List<Tag> tags(List<io.cucumber.messages.types.Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(line(tag.getLocation()), tag.getName().substring(1)))
                .toList();
    }

    /** One line for each paragraph, so that how a file is wrapped is nobody's business. */
    private static String paragraphs(String description) {
        return Arrays.stream(description.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    static int line(io.cucumber.messages.types.Location location) {
        return location.getLine().intValue();
    }
}
