package org.carerecordguarantee.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.server.demo.DemoData.Person;
import org.junit.jupiter.api.Test;

/** The demonstration's people are safe to show, complete, and tied to one another by names that exist. */
class DemoDataTest {
    private static final DemoData DATA = DemoFile.read();
    private static final Pattern TELEPHONE = Pattern.compile("\\b0\\d{3,4} ?\\d{3} ?\\d{3,4}\\b");

    @Test
    void numbersAreOfTheRangeForTesting() {
        assertThat(DATA.people())
                .filteredOn(person -> person.nhsNumber() != null)
                .hasSize(12)
                .allSatisfy(person -> {
                    assertThat(new NhsNumber(person.nhsNumber()).digits()).startsWith("999");
                });
        assertThat(contents().flatMap(text -> TELEPHONE.matcher(text).results().map(found -> found.group())))
                .isNotEmpty()
                .allMatch(number -> number.startsWith("01632 960"));
    }

    @Test
    void everyIdIsAUuidOfVersionSevenAndUsedOnce() {
        List<UUID> ids = Stream.of(
                        DATA.organisations().stream().map(DemoData.Organisation::id),
                        DATA.organisations().stream()
                                .flatMap(each -> each.teams().stream())
                                .map(DemoData.Team::id),
                        DATA.workers().stream().map(DemoData.Worker::id),
                        DATA.people().stream().map(Person::id),
                        DATA.people().stream()
                                .flatMap(each -> each.items().stream())
                                .map(DemoData.Item::id),
                        DATA.relationships().stream().map(DemoData.Relationship::id))
                .flatMap(Function.identity())
                .toList();
        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
    }

    @Test
    void namesLeadSomewhere() {
        Set<String> people = DATA.people().stream().map(Person::subject).collect(Collectors.toSet());
        Set<String> workers =
                DATA.workers().stream().map(DemoData.Worker::subject).collect(Collectors.toSet());
        Set<String> teams = DATA.organisations().stream()
                .flatMap(each -> each.teams().stream())
                .map(DemoData.Team::name)
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(people);
        assertThat(workers).allMatch(all::add);
        assertThat(DATA.workers()).allMatch(each -> teams.contains(each.team()));
        assertThat(DATA.workers())
                .allMatch(each -> AccessRole.named(each.role()).isPresent());
        assertThat(DATA.relationships())
                .allMatch(each -> people.contains(each.person()) && workers.contains(each.worker()));
        assertThat(DATA.declaredRelationships())
                .allMatch(each -> people.contains(each.person()) && workers.contains(each.worker()));
    }

    @Test
    void theStoriesHaveEnoughToTell() {
        Map<String, Person> people =
                DATA.people().stream().collect(Collectors.toMap(Person::name, Function.identity()));
        for (String name : List.of(
                "Doreen Abbeygate", "Leon Ashgarth", "Marguerite Fosse", "Ravi Sandhallow", "Callum Stonerow")) {
            assertThat(people.get(name).items()).as(name).hasSizeGreaterThanOrEqualTo(6);
        }
        assertThat(DATA.people()).allMatch(person -> person.items().size() >= 2);
        assertThat(people.get("Doreen Abbeygate").volumes()).hasSize(3);
        assertThat(people.get("Doreen Abbeygate").items())
                .anyMatch(item -> item.versions().size() > 1);
    }

    private static Stream<String> contents() {
        return DATA.people().stream()
                .flatMap(person -> person.items().stream())
                .flatMap(item -> item.versions().stream())
                .map(DemoData.Version::content);
    }
}
