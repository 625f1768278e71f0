package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Honesty.Finding;
import org.carerecordguarantee.conformance.run.Honesty.Sort;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An adapter that makes an answer of the product out of a failure is found before anything of it is believed. */
class HonestyProbeTest {

    @TempDir
    private static Path folder;

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final Selection WHOLE =
            Selection.whole(Profile.named("who-looked").orElseThrow());
    private static final Selection SHORT = new Selection(WHOLE.profile(), List.of("LOG-03"), List.of(), false);

    @Test
    void an_adapter_that_passes_failures_on_is_believed() {
        Run run = run(SHORT, system -> system);
        assertThat(run.honesty().standing()).isEqualTo("PASSED");
        assertThat(run.honesty().findings()).hasSize(28).allMatch(finding -> finding.sort() == Sort.HONEST);
        assertThat(run.results()).extracting(CheckResult::word).containsOnly(Word.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"askForLimit", "limits", "claimEmergency", "emergencySummary"})
    void so_is_one_that_does_so_only_where_limits_and_emergencies_are_asked_for(String operation) {
        Exchanges exchanges = new Exchanges();
        Adapter office = Office.with(Set.of(), exchanges);
        Outcome<?> refused = new Outcome.Refused<>(Reason.UNSTATED, "something went wrong");
        Adapter swallowing = office.with(swallowing(LimitActs.class, office.limits(), operation, "", refused))
                .with(swallowing(EmergencyActs.class, office.emergencies(), operation, "", refused));

        Run run = run(SHORT, swallowing, exchanges, new ArrayList<>());

        assertThat(run.honesty().of(Sort.SWALLOWED)).hasSize(2).allMatch(finding -> finding.operation()
                .equals(operation));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookAtRecord", "lookAtItem", "search", "accessList", "writeItem"})
    void one_that_says_refused_whenever_anything_fails_is_caught_by_the_act(String operation) {
        assertCaught(operation, new Outcome.Refused<>(Reason.UNSTATED, "something went wrong"), "refused");
    }

    @Test
    void so_is_one_that_says_no_such_thing() {
        assertCaught("lookAtRecord", new Outcome.Hidden<>(), "no such thing");
    }

    @Test
    void so_is_one_that_shows_an_empty_list() {
        AccessList empty = new AccessList(new PersonRef("x", "x"), List.of());
        assertCaught("accessList", new Outcome.Done<>(empty), "let it happen");
    }

    @Test
    void so_is_one_that_says_the_product_does_not_offer_it() {
        assertCaught("search", new Outcome.NotOffered<>("searching"), "does not offer");
    }

    /** Only the failure that an adapter swallows is told, by its name. */
    @ParameterizedTest
    @EnumSource
    void each_failure_is_found_by_itself(MadeUpFailure failure) {
        Run run = run(
                SHORT,
                system -> swallowing(
                        system, "lookAtRecord", failure.inWords(), new Outcome.Refused<>(Reason.UNSTATED, "no")));
        assertThat(run.honesty().of(Sort.SWALLOWED))
                .extracting(Finding::failure)
                .containsExactly(failure);
        assertThat(run.honesty().sentence()).contains("'lookAtRecord'", failure.inWords());
    }

    @Test
    void of_a_swallowing_adapter_nothing_is_believed_and_nobody_is_blamed() {
        Run run = run(
                WHOLE, system -> swallowing(system, "search", "", new Outcome.Refused<>(Reason.UNSTATED, "something")));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(run.results()).extracting(CheckResult::word).containsOnly(Word.COULD_NOT_TEST);
        assertThat(run.results().get(0).why()).hasValueSatisfying(why -> assertThat(why)
                .contains("not believed", "'search'", "a server error (500)", "a dropped connection"));
    }

    @Test
    void not_now_is_an_honest_answer_to_a_failure() {
        Run run = run(SHORT, system -> swallowing(system, "lookAtRecord", "", new Outcome.Unavailable<>("not now")));
        assertThat(run.honesty().believed()).isTrue();
    }

    @Test
    void an_act_that_the_adapter_lacks_is_no_lie() {
        Exchanges exchanges = new Exchanges();
        Adapter lacking = new Adapter(
                new CareRecordSystem() {}, Office.with(Set.of(), exchanges).arrangements());
        Run run = run(SHORT, lacking, exchanges, new ArrayList<>());
        assertThat(run.honesty().findings()).allMatch(finding -> finding.sort() == Sort.ABSENT);
        assertThat(run.honesty().standing()).isEqualTo("NOT_PROBED");
    }

    @Test
    void an_adapter_whose_arrangements_fail_is_told_as_not_probed() {
        Exchanges exchanges = new Exchanges();
        Adapter office = Office.with(Set.of(), exchanges);
        Run run = run(
                SHORT,
                new Adapter(office.system(), () -> office.arrangements().environment()),
                exchanges,
                new ArrayList<>());
        assertThat(run.honesty().standing()).isEqualTo("NOT_PROBED");
        assertThat(run.honesty().sentence()).contains("could not be probed", "'person'");
    }

    @Test
    void no_made_up_failure_reaches_a_check() {
        List<CheckResult> heard = Collections.synchronizedList(new ArrayList<>());
        Exchanges exchanges = new Exchanges();
        Adapter office = Office.with(Set.of(), exchanges);
        Run run = run(WHOLE, office, exchanges, heard);
        assertThat(heard).hasSameSizeAs(run.results());
        assertThat(run.results().stream()
                        .flatMap(result -> result.stage().deeds().stream())
                        .flatMap(deed -> deed.exchanges().stream())
                        .map(Exchange::status))
                .doesNotContain(500, 0);
        assertThat(run.results().stream()
                        .flatMap(result -> result.stage().deeds().stream())
                        .map(Deed::answer))
                .doesNotContain("the adapter failed");
        assertThat(run.results()).extracting(CheckResult::word).containsOnly(Word.KEPT);
    }

    private static void assertCaught(String operation, Outcome<?> instead, String words) {
        Run run = run(SHORT, system -> swallowing(system, operation, "", instead));
        assertThat(run.honesty().of(Sort.SWALLOWED))
                .hasSize(2)
                .allMatch(finding -> finding.operation().equals(operation))
                .allMatch(finding -> finding.answer().contains(words));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    private static Run run(Selection selection, Function<CareRecordSystem, CareRecordSystem> making) {
        Exchanges exchanges = new Exchanges();
        Adapter office = Office.with(Set.of(), exchanges);
        return run(
                selection,
                new Adapter(making.apply(office.system()), office.arrangements())
                        .with(office.limits())
                        .with(office.emergencies())
                        .with(office.misuse())
                        .with(office.breaches())
                        .with(office.controls())
                        .with(office.redress()),
                exchanges,
                new ArrayList<>());
    }

    private static Run run(Selection selection, Adapter adapter, Exchanges exchanges, List<CheckResult> heard) {
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(URI.create("http://localhost:1"));
        Run run = new Performance(configuration, connection, CATALOGUE, ENGINE).perform(selection, 2, heard::add);
        PaperRun.assertSound(run, folder);
        return run;
    }

    /** An adapter that answers one act with this whenever a failure with these words comes up. */
    private static CareRecordSystem swallowing(
            CareRecordSystem system, String operation, String words, Outcome<?> instead) {
        return swallowing(CareRecordSystem.class, system, operation, words, instead);
    }

    private static <T> T swallowing(Class<T> acts, T honest, String operation, String words, Outcome<?> instead) {
        return acts.cast(Proxy.newProxyInstance(
                HonestyProbeTest.class.getClassLoader(), new Class<?>[] {acts}, (proxy, method, arguments) -> {
                    try {
                        return call(honest, method, arguments);
                    } catch (AdapterTrouble trouble) {
                        if (method.getName().equals(operation)
                                && trouble.getMessage().contains(words)) {
                            return instead;
                        }
                        throw trouble;
                    }
                }));
    }

    private static Object call(Object system, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(system, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
