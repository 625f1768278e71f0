package org.carerecordguarantee.conformance;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.Evidence;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.junit.jupiter.api.Test;

/** What may lean on what. */
@AnalyzeClasses(packages = "org.carerecordguarantee", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SUITE = "org.carerecordguarantee.conformance.";

    /** The suite is for any vendor's product: nothing of the reference server may be in its reach. */
    @ArchTest
    static final ArchRule the_suite_knows_no_server = noClasses()
            .that()
            .resideInAPackage("org.carerecordguarantee.conformance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.carerecordguarantee.server..", "org.carerecordguarantee.model..");

    @ArchTest
    static final ArchRule the_port_leans_on_nothing = classes()
            .that()
            .resideInAPackage(SUITE + "port..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SUITE + "port..", "java..");

    @ArchTest
    static final ArchRule a_verdict_is_pure = classes()
            .that()
            .resideInAPackage(SUITE + "verdict..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SUITE + "verdict..", "java.lang..", "java.util..", "java.time..");

    @ArchTest
    static final ArchRule a_verdict_asks_no_clock_and_no_chance = noClasses()
            .that()
            .resideInAPackage(SUITE + "verdict..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|UUID|Date|Timer).*|java\\.lang\\.(System|Thread|Process).*"
                    + "|java\\.time\\.(Clock|Instant|ZoneId).*");

    /** A date may come in with a waiver; which day it is may not. */
    @ArchTest
    static final ArchRule a_verdict_never_asks_what_day_it_is = noClasses()
            .that()
            .resideInAPackage(SUITE + "verdict..")
            .should()
            .callMethodWhere(target(nameMatching("now")));

    @ArchTest
    static final ArchRule steps_use_only_the_port_and_the_world = classes()
            .that()
            .resideInAPackage(SUITE + "steps..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SUITE + "steps..",
                    SUITE + "port..",
                    SUITE + "world..",
                    "java..",
                    "io.cucumber.java..",
                    "jakarta.json..");

    @ArchTest
    static final ArchRule an_adapter_uses_only_the_port = classes()
            .that()
            .resideInAPackage(SUITE + "reference..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SUITE + "reference..", SUITE + "port..", "java..", "jakarta.json..");

    @ArchTest
    static final ArchRule only_the_engine_knows_how_scenarios_are_performed = noClasses()
            .that()
            .resideOutsideOfPackages(SUITE + "engine..", SUITE + "steps..", SUITE + "world..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.cucumber..");

    /** Cucumber calls a run in which nothing ran a success. */
    @ArchTest
    static final ArchRule nobody_trusts_cucumber_s_own_summary = noClasses()
            .should()
            .callMethod(io.cucumber.core.runtime.Runtime.class, "exitStatus")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("io.cucumber.core.cli..");

    @ArchTest
    static final ArchRule nothing_leans_on_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(SUITE + "command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SUITE + "command..", "picocli..");

    /** A first result must not cost a vendor more than twelve operations, and no further family more than nine. */
    @Test
    void the_budget_of_acts_is_held() {
        assertThat(acts(CareRecordSystem.class)).hasSizeBetween(1, 12);
        assertThat(acts(LimitActs.class)).hasSizeBetween(1, 9);
        assertThat(acts(EmergencyActs.class)).hasSizeBetween(1, 8);
        assertThat(acts(MisuseActs.class)).hasSizeBetween(1, 10);
        assertThat(acts(BreachActs.class)).hasSizeBetween(1, 8);
        assertThat(acts(ControlActs.class)).hasSizeBetween(1, 8);
        assertThat(acts(RedressActs.class)).hasSizeBetween(1, 8);
        assertThat(acts(PaperActs.class)).hasSizeBetween(1, 10);
    }

    @Test
    void every_act_declares_its_evidence() {
        assertThat(Stream.of(
                                CareRecordSystem.class,
                                LimitActs.class,
                                EmergencyActs.class,
                                MisuseActs.class,
                                BreachActs.class,
                                ControlActs.class,
                                RedressActs.class,
                                PaperActs.class)
                        .flatMap(ArchitectureTest::declared))
                .allMatch(method -> method.isAnnotationPresent(Evidence.class));
    }

    private static Set<String> acts(Class<?> family) {
        return declared(family).map(Method::getName).collect(Collectors.toSet());
    }

    private static Stream<Method> declared(Class<?> family) {
        return Arrays.stream(family.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }
}
