package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;
import org.carerecordguarantee.features.Step;

/**
 * Every step is one of the vocabulary, said in one way only, and nothing stands in the vocabulary that no step says. A reader
 * learns the words once, and a vendor knows how much there is to build.
 */
public record ClosedVocabulary(Table table) implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        StepVocabulary vocabulary = StepVocabulary.of(table);
        List<Fault> faults = new ArrayList<>(vocabulary.faults());
        Set<StepVocabulary.Saying> used = new HashSet<>();
        for (Promise promise : promises) {
            for (Scenario scenario : promise.scenarios()) {
                for (Scenario.Telling telling : scenario.tellings()) {
                    telling.steps().forEach(step -> judge(promise.file(), step, vocabulary, used, faults));
                }
            }
        }
        vocabulary.sayings().stream()
                .filter(saying -> !used.contains(saying))
                .forEach(saying -> faults.add(table.fault(saying.line(), "no step says this; delete the line")));
        return faults.stream().distinct().toList();
    }

    private static void judge(
            String file, Step step, StepVocabulary vocabulary, Set<StepVocabulary.Saying> used, List<Fault> faults) {
        List<StepVocabulary.Saying> sayings = vocabulary.sayings().stream()
                .filter(saying -> saying.says(step.text()))
                .toList();
        used.addAll(sayings);
        if (sayings.isEmpty()) {
            faults.add(new Fault(file, step.line(), "\"" + step.text() + "\" is not in the step vocabulary"));
        }
        if (sayings.size() > 1) {
            faults.add(new Fault(
                    file,
                    step.line(),
                    "\"" + step.text() + "\" is said in two ways, in lines "
                            + sayings.get(0).line().number() + " and "
                            + sayings.get(1).line().number() + " of the step vocabulary"));
        }
    }
}
