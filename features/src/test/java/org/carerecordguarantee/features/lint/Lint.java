package org.carerecordguarantee.features.lint;

import java.nio.file.Path;
import java.util.List;
import org.carerecordguarantee.features.Promise;

/** All demands together, with the lists that are committed beside them. */
public record Lint(CommitmentTable commitments, List<Demand> demands) {

    /**
     * The lint as it stands.
     *
     * @param lists the folder that holds the committed lists
     */
    public static Lint in(Path lists) {
        CommitmentTable commitments = CommitmentTable.of(Table.read(lists.resolve("commitments.csv")));
        ClauseTable clauses = ClauseTable.of(Table.read(lists.resolve("clauses.csv")));
        return new Lint(
                commitments,
                List.of(
                        new TagsAreRight(commitments),
                        new EveryClauseOnce(commitments, clauses),
                        new ClausesAreSentences(),
                        new ShownByPeople(),
                        new GapsAreTold(),
                        new ScenariosKeepTheirIds(Table.read(lists.resolve("retired-scenarios.txt"))),
                        new ScenariosSayWhatIsLost(),
                        new OneThingHappens(),
                        new RowsAreWhole(),
                        new RefusalHasItsTwin(),
                        new ClosedVocabulary(Table.read(lists.resolve("step-vocabulary.txt"))),
                        new PlainWords(Table.read(lists.resolve("known-initials.txt"))),
                        new ReadingAge(Table.read(lists.resolve("known-terms.txt")))));
    }

    /** Every fault of these promises, in reading order. */
    public List<Fault> faults(List<Promise> promises) {
        return demands.stream()
                .flatMap(demand -> demand.faults(promises).stream())
                .sorted()
                .toList();
    }
}
