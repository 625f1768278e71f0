package org.carerecordguarantee.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Commitment;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.guarantee.Rules;
import org.junit.jupiter.api.Test;

/** What the model may lean on, and what it may not. */
@AnalyzeClasses(packages = "org.carerecordguarantee.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    // What would make the same request give another answer tomorrow, or reach outside.
    private static final Set<String> IMPURE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");
    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            Clock.class.getName(),
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule it_depends_on_java_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.carerecordguarantee.model..");

    @ArchTest
    static final ArchRule promises_never_call_each_other = slices().matching("org.carerecordguarantee.model.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    resideInAnyPackage("..decision..", "..people..", "..statute..", "..duties.."))
            .ignoreDependency(resideInAPackage("..guarantee"), DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule the_decision_knows_no_promise = noClasses()
            .that()
            .resideInAPackage("..decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..accesslog..",
                    "..controls..",
                    "..recordkeeping..",
                    "..disclosure..",
                    "..statute..",
                    "..guarantee");

    @ArchTest
    static final ArchRule people_know_nobody = noClasses()
            .that()
            .resideInAPackage("..people..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..decision..", "..statute..", "..accesslog..", "..controls..", "..recordkeeping..");

    @ArchTest
    static final ArchRule it_has_no_chance_no_files_and_no_network = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.sql..", "java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom");

    @ArchTest
    static void it_asks_no_clock(JavaClasses model) {
        List<String> impure = model.stream()
                .flatMap(each -> Stream.<JavaAccess<?>>concat(
                        each.getAccessesFromSelf().stream(), each.getMethodReferencesFromSelf().stream()))
                .filter(ArchitectureTest::impure)
                .map(JavaAccess::getDescription)
                .toList();
        assertThat(impure).isEmpty();
    }

    @Test
    void every_rule_lies_in_the_package_of_its_promise() {
        for (Rule rule : Rules.all()) {
            Commitment commitment = rule.getClass().getPackage().getAnnotation(Commitment.class);
            assertThat(commitment).as("%s", rule.getClass()).isNotNull();
            assertThat(rule.clause().family()).isEqualTo(commitment.value());
        }
    }

    @Test
    void every_rule_that_is_written_is_asked() {
        List<String> written = model().stream()
                .filter(each -> each.isAssignableTo(Rule.class) && !each.isInterface())
                .map(each -> each.getFullName())
                .toList();
        assertThat(Rules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void what_is_marked_with_a_clause_lies_in_the_package_of_its_promise() {
        long marked = model().stream()
                .filter(each -> each.isAnnotatedWith(Upholds.class))
                .peek(each -> assertThat(each.getAnnotationOfType(Upholds.class).value())
                        .allMatch(id -> id.startsWith(each.getPackage()
                                .getAnnotationOfType(Commitment.class)
                                .value())))
                .count();
        assertThat(marked).isPositive();
    }

    private static JavaClasses model() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.carerecordguarantee.model");
    }

    private static boolean impure(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getFullName();
        return IMPURE.contains(owner + "." + call.getName())
                || (CLOCKS.contains(owner) && call.getName().equals("now"));
    }
}
