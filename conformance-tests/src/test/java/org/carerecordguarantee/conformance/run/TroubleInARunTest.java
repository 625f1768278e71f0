package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in which one operation comes to trouble, or is said not to be in the product: each ends with a verdict and sound evidence. */
class TroubleInARunTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final List<String> PROFILES = Profile.NAMES;

    @TempDir
    private Path folder;

    private final Exchanges exchanges = new Exchanges();

    /** The system was asked, and nobody knows whether it wrote a line. */
    @ParameterizedTest
    @ValueSource(strings = {"lookAtRecord", "lookAtItem", "writeItem", "search", "accessList"})
    void trouble_after_an_exchange_leaves_sound_evidence(String operation) {
        Run run = run(operation, true, new AdapterTrouble("an answer that nobody can read"));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        PaperRun.assertSound(run, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookAtRecord", "search", "writeItem"})
    void what_an_act_says_is_not_in_the_product_is_not_offered(String operation) {
        Run run = run(operation, false, new NotInProduct("that function"));
        assertThat(run.results()).extracting(CheckResult::word).contains(Word.NOT_OFFERED);
        assertThat(run.results()).extracting(CheckResult::word).doesNotContain(Word.SUITE_FAULT);
        PaperRun.assertSound(run, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocate", "worker", "person"})
    void an_arrangement_that_is_not_in_the_product_ends_no_run(String operation) {
        Run run = run(operation, false, new NotInProduct("that function"));
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(run.honesty().standing()).isEqualTo("NOT_PROBED");
        PaperRun.assertSound(run, folder);
    }

    @Test
    void a_product_in_which_nothing_can_be_closed_ends_no_run() {
        Run run = run("close", false, new NotInProduct("ending what was opened"));
        assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.remains()).anySatisfy(line -> assertThat(line).contains("ending what was opened"));
    }

    /** Whoever would be caught by the probe could let it come to nothing, and be honest-looking ever after. */
    @Test
    void an_adapter_that_evades_the_honesty_probe_is_not_believed() {
        AtomicBoolean probed = new AtomicBoolean();
        Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Arrangements evading = Arrangements.class.cast(Proxy.newProxyInstance(
                Arrangements.class.getClassLoader(),
                new Class<?>[] {Arrangements.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("allocate") && !probed.getAndSet(true)) {
                        throw new AdapterTrouble("not ready yet");
                    }
                    return method.invoke(honest.arrangements(), arguments);
                }));
        Run run = run(honest, new Adapter(honest.system(), evading));
        assertThat(run.honesty().standing()).isEqualTo("NOT_PROBED");
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(run.results().get(0).why()).hasValueSatisfying(why -> assertThat(why)
                .contains("is not believed", "could not be probed", "not ready yet"));
        PaperRun.assertSound(run, folder);
    }

    /** Limits and emergencies have acts that are about nobody, or that do not name whom they are about. */
    @ParameterizedTest
    @FieldSource("PROFILES")
    void each_profile_leaves_sound_evidence_whether_it_is_kept_or_not(String name) {
        Profile profile = Profile.named(name).orElseThrow();
        Run kept = run(profile, Office.with(EnumSet.noneOf(Sin.class), exchanges));
        assertThat(kept.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        PaperRun.assertSound(kept, folder);
        Run broken = run(profile, Office.with(EnumSet.of(Sin.NO_TIE_IS_NEEDED, Sin.NOBODY_NEEDS_TRAINING), exchanges));
        assertThat(broken.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        PaperRun.assertSound(broken, folder);
    }

    private Run run(Profile profile, Adapter adapter) {
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(Set.of()));
        return new Performance(
                        Configuration.of(ConfigurationFile.address("http://localhost:1")),
                        connection,
                        CATALOGUE,
                        ENGINE)
                .perform(Selection.whole(profile), 2, result -> {});
    }

    private Run run(String operation, boolean asked, RuntimeException thrown) {
        Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Adapter adapter = new Adapter(
                proxy(CareRecordSystem.class, honest.system(), operation, asked, thrown),
                proxy(Arrangements.class, honest.arrangements(), operation, asked, thrown));
        return run(honest, adapter);
    }

    private Run run(Adapter honest, Adapter adapter) {
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        Connection connection = new Connection(
                adapter, honest.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(Set.of()));
        return new Performance(configuration, connection, CATALOGUE, ENGINE)
                .perform(Selection.whole(Profile.named("who-looked").orElseThrow()), 2, result -> {});
    }

    private static <T> T proxy(Class<T> type, T honest, String operation, boolean asked, RuntimeException thrown) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), List.of(type).toArray(Class[]::new), (proxy, method, arguments) -> {
                    boolean meant = method.getName().equals(operation);
                    if (meant && !asked) {
                        throw thrown;
                    }
                    Object answer;
                    try {
                        answer = method.invoke(honest, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (meant) {
                        throw thrown;
                    }
                    return answer;
                }));
    }
}
