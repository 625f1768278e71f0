package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;

/**
 * An outline has rows, each row is known by its first cell, every column is used and every placeholder has its column. A
 * misspelt placeholder would otherwise stand in the step as it is, and could even pass.
 */
public record RowsAreWhole() implements Demand {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            promise.scenarios().forEach(scenario -> judge(promise, scenario, faults));
        }
        return faults;
    }

    private static void judge(Promise promise, Scenario scenario, List<Fault> faults) {
        Set<String> used = new HashSet<>();
        String written = scenario.name() + "\n" + scenario.steps();
        Matcher placeholder = PLACEHOLDER.matcher(written);
        while (placeholder.find()) {
            used.add(placeholder.group(1));
        }
        for (String column : used) {
            if (!scenario.header().contains(column)) {
                faults.add(new Fault(promise.file(), scenario.line(), "<" + column + "> has no column"));
            }
        }
        for (String column : scenario.header()) {
            if (!used.contains(column)) {
                faults.add(new Fault(promise.file(), scenario.line(), "the column " + column + " is never used"));
            }
        }
        if (!scenario.header().isEmpty() && scenario.rows().isEmpty()) {
            faults.add(new Fault(promise.file(), scenario.line(), "an outline without rows tests nothing"));
        }
        Set<String> first = new HashSet<>();
        for (Scenario.Row row : scenario.rows()) {
            if (!first.add(row.cells().get(0))) {
                faults.add(new Fault(
                        promise.file(), row.line(), "two rows begin with the same cell; a row is known by its first"));
            }
        }
    }
}
