package org.carerecordguarantee.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.platform.Catalogue;
import org.carerecordguarantee.server.platform.Time;
import org.carerecordguarantee.server.platform.keys.RecordKey;
import org.carerecordguarantee.server.platform.keys.RecordKeys;

/** The dependencies that docs/architecture.md promises, as far as there is code to hold to them. */
@AnalyzeClasses(packages = "org.carerecordguarantee.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SERVER = "org.carerecordguarantee.server.";
    private static final Set<String> COMMON =
            Set.of("access", "duties", "events", "people", "platform", "development", "demo");

    @ArchTest
    static final ArchRule commitmentsNeverCallEachOther = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass each) {
                    String name = each.getPackageName();
                    if (!name.startsWith(SERVER)) {
                        return SliceIdentifier.ignore();
                    }
                    String first = name.substring(SERVER.length()).split("\\.", -1)[0];
                    return COMMON.contains(first) ? SliceIdentifier.ignore() : SliceIdentifier.of(first);
                }

                @Override
                public String getDescription() {
                    return "commitments";
                }
            })
            .should()
            .notDependOnEachOther()
            .as("commitments never call each other");

    @ArchTest
    static final ArchRule nobodyUsesDevelopment = noClasses()
            .that()
            .resideOutsideOfPackage(SERVER + "development..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SERVER + "development..");

    @ArchTest
    static final ArchRule onlyDevelopmentUsesTheDemonstration = noClasses()
            .that()
            .resideOutsideOfPackages(SERVER + "development..", SERVER + "demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SERVER + "demo..");

    @ArchTest
    static final ArchRule platformKnowsNothingOfTheDomain = noClasses()
            .that()
            .resideInAPackage(SERVER + "platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.carerecordguarantee.server..")
                    .and(not(resideInAPackage(SERVER + "platform.."))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.carerecordguarantee.model.accesslog..",
                    "org.carerecordguarantee.model.controls..",
                    "org.carerecordguarantee.model.disclosure..",
                    "org.carerecordguarantee.model.recordkeeping.."));

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesNeverTouchTheDatabase = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule onlyAccessReadsRecordContent = noClasses()
            .that()
            .resideOutsideOfPackages(SERVER + "access..", SERVER + "platform.keys..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RecordKeys.class, RecordKey.class);

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotBelongToAnyOf(Time.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static void everyClauseThatCodeUpholdsStandsInTheCatalogue(JavaClasses server) {
        Set<String> claimed = new TreeSet<>();
        for (JavaClass each : server) {
            each.tryGetAnnotationOfType(Upholds.class).ifPresent(upholds -> claimed.addAll(Set.of(upholds.value())));
            for (JavaMethod method : each.getMethods()) {
                method.tryGetAnnotationOfType(Upholds.class)
                        .ifPresent(upholds -> claimed.addAll(Set.of(upholds.value())));
            }
        }
        assertThat(claimed).isNotEmpty();
        assertThat(new Catalogue().clauses()).containsAll(claimed);
    }
}
