package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.features.Basis;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Condition;
import org.carerecordguarantee.features.Level;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;
import org.carerecordguarantee.features.Tag;
import org.carerecordguarantee.features.Variant;

/**
 * Each commitment has its file; each feature, clause and scenario carries every tag it needs and none that nobody knows. A tag
 * that is misspelt would otherwise drop its scenario out of a run without a word.
 */
public record TagsAreRight(CommitmentTable commitments) implements Demand {

    private static final Set<String> ON_CLAUSES = Stream.of(
                    Stream.of("core", Clause.BY_PEOPLE),
                    Arrays.stream(Level.values()).map(Level::tag),
                    Arrays.stream(Basis.values()).map(Basis::tag),
                    Arrays.stream(Variant.values()).map(Variant::tag))
            .flatMap(tags -> tags)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ON_SCENARIOS = Stream.concat(
                    Stream.of(Scenario.REFERENCE, Scenario.ADULT_ONLY, Scenario.CHILD_ONLY),
                    Arrays.stream(Condition.values()).map(Condition::tag))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        Set<String> files = promises.stream().map(Promise::file).collect(Collectors.toSet());
        commitments.commitments().stream()
                .filter(commitment -> !files.contains(commitment.file()))
                .forEach(commitment -> faults.add(new Fault(
                        commitment.file(), 1, "C" + commitment.number() + " has no feature: this file is missing")));
        for (Promise promise : promises) {
            feature(promise, faults);
            for (Clause clause : promise.clauses()) {
                clause(promise, clause, faults);
                clause.scenarios().forEach(scenario -> scenario(promise, scenario, faults));
            }
        }
        return faults;
    }

    private void feature(Promise promise, List<Fault> faults) {
        List<String> tags = promise.tags().stream().map(Tag::name).toList();
        commitments
                .inFile(promise.file())
                .ifPresentOrElse(
                        commitment -> {
                            if (!tags.equals(commitment.tags())) {
                                faults.add(new Fault(
                                        promise.file(),
                                        promise.line(),
                                        "the feature's tags are " + at(commitment.tags()) + ", not " + at(tags)));
                            }
                        },
                        () -> faults.add(
                                new Fault(promise.file(), promise.line(), "no commitment has a file of this name")));
    }

    private static void clause(Promise promise, Clause clause, List<Fault> faults) {
        legal(promise, clause.tags(), tag -> ON_CLAUSES.contains(tag) || Clause.isId(tag), faults);
        exactlyOne(promise, clause.line(), "clause id", count(clause.tags(), Clause::isId), faults);
        exactlyOne(
                promise,
                clause.line(),
                "level (@must, @should or @reference)",
                clause.levels().size(),
                faults);
        if (clause.basis().isEmpty()) {
            faults.add(new Fault(promise.file(), clause.line(), "the clause needs at least one @basis- tag"));
        }
    }

    private static void scenario(Promise promise, Scenario scenario, List<Fault> faults) {
        Predicate<String> known = tag -> ON_SCENARIOS.contains(tag) || Scenario.isId(tag) || Scenario.isTwin(tag);
        legal(promise, scenario.tags(), known, faults);
        exactlyOne(promise, scenario.line(), "scenario id", count(scenario.tags(), Scenario::isId), faults);
        if (count(scenario.tags(), Scenario::isTwin) > 1) {
            faults.add(new Fault(promise.file(), scenario.line(), "a scenario has one twin at most"));
        }
        if (scenario.tagged(Scenario.ADULT_ONLY) && scenario.tagged(Scenario.CHILD_ONLY)) {
            faults.add(new Fault(
                    promise.file(), scenario.line(), "a scenario for adults only and children only is for nobody"));
        }
    }

    private static void legal(Promise promise, List<Tag> tags, Predicate<String> known, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (Tag tag : tags) {
            if (!known.test(tag.name())) {
                faults.add(new Fault(promise.file(), tag.line(), "@" + tag.name() + " is no tag that is known here"));
            }
            if (!seen.add(tag.name())) {
                faults.add(new Fault(promise.file(), tag.line(), "@" + tag.name() + " stands here twice"));
            }
        }
    }

    private static void exactlyOne(Promise promise, int line, String what, long count, List<Fault> faults) {
        if (count != 1) {
            faults.add(new Fault(promise.file(), line, "needs exactly one " + what + " among its tags, has " + count));
        }
    }

    private static long count(List<Tag> tags, Predicate<String> wanted) {
        return tags.stream().map(Tag::name).filter(wanted).count();
    }

    private static String at(List<String> tags) {
        return tags.stream().map(tag -> "@" + tag).collect(Collectors.joining(" "));
    }
}
