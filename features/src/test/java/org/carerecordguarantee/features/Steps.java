package org.carerecordguarantee.features;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario's steps, as they are written and as they are told, once for each row of examples. */
final class Steps {

    private Steps() {}

    static List<Step> written(io.cucumber.messages.types.Scenario scenario) {
        List<Step> steps = new ArrayList<>();
        Step.Kind before = Step.Kind.UNKNOWN;
        for (io.cucumber.messages.types.Step step : scenario.getSteps()) {
            Step.Kind kind = kind(step.getKeywordType().orElse(StepKeywordType.UNKNOWN), before);
            steps.add(new Step(
                    FeatureReader.line(step.getLocation()),
                    step.getKeyword().strip(),
                    kind,
                    step.getText(),
                    argument(step)));
            before = kind;
        }
        return List.copyOf(steps);
    }

    static List<Scenario.Telling> told(io.cucumber.messages.types.Scenario scenario, List<Pickle> pickles) {
        Map<String, Integer> rowLines = new HashMap<>();
        scenario.getExamples().forEach(examples -> examples.getTableBody()
                .forEach(row -> rowLines.put(row.getId(), FeatureReader.line(row.getLocation()))));
        Map<String, Step> origins = new HashMap<>();
        List<Step> written = written(scenario);
        for (int i = 0; i < written.size(); i++) {
            origins.put(scenario.getSteps().get(i).getId(), written.get(i));
        }
        return pickles.stream()
                .map(pickle -> {
                    List<String> nodes = pickle.getAstNodeIds();
                    int line = rowLines.getOrDefault(
                            nodes.get(nodes.size() - 1), FeatureReader.line(scenario.getLocation()));
                    return new Scenario.Telling(line, told(pickle, origins));
                })
                .toList();
    }

    /** The steps of a Background, which is a fault of its own, have no origin in the scenario and are left out. */
    private static List<Step> told(Pickle pickle, Map<String, Step> origins) {
        List<Step> told = new ArrayList<>();
        for (PickleStep step : pickle.getSteps()) {
            Step origin = origins.get(step.getAstNodeIds().get(0));
            if (origin != null) {
                told.add(new Step(origin.line(), origin.keyword(), origin.kind(), step.getText(), argument(step)));
            }
        }
        return List.copyOf(told);
    }

    static List<String> cells(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }

    private static Step.Kind kind(StepKeywordType type, Step.Kind before) {
        return switch (type) {
            case CONTEXT -> Step.Kind.GIVEN;
            case ACTION -> Step.Kind.WHEN;
            case OUTCOME -> Step.Kind.THEN;
            case CONJUNCTION -> before;
            case UNKNOWN -> Step.Kind.UNKNOWN;
        };
    }

    private static List<List<String>> argument(io.cucumber.messages.types.Step step) {
        Optional<List<List<String>>> table = step.getDataTable()
                .map(data -> data.getRows().stream().map(Steps::cells).toList());
        Optional<List<List<String>>> text = step.getDocString().map(doc -> List.of(List.of(doc.getContent())));
        return table.or(() -> text).orElse(List.of());
    }

    private static List<List<String>> argument(PickleStep step) {
        return step.getArgument()
                .map(argument -> argument.getDataTable()
                        .map(table -> table.getRows().stream()
                                .map(row -> row.getCells().stream()
                                        .map(PickleTableCell::getValue)
                                        .toList())
                                .toList())
                        .or(() -> argument.getDocString().map(doc -> List.of(List.of(doc.getContent()))))
                        .orElse(List.of()))
                .orElse(List.of());
    }
}
