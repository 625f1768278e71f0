package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Evidence;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;

/** From the first check to the verdict: who is blamed for what. That each check can bite is shown by the test of the steps. */
class PerformanceTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final Profile PROFILE = Profile.named("who-looked").orElseThrow();

    @Test
    void a_sound_system_is_conformant_with_nothing_undecided() {
        Run run = run(Selection.whole(PROFILE), exchanges -> Office.with(EnumSet.noneOf(Sin.class), exchanges));
        assertThat(words(run)).containsOnly(Word.KEPT);
        assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().partial()).isFalse();
        assertThat(run.results()).hasSameSizeAs(PROFILE.checks().keySet());
    }

    @Test
    void one_sin_makes_it_not_conformant() {
        Run run = run(Selection.whole(PROFILE), exchanges -> Office.with(EnumSet.of(Sin.NO_LOG_NO_MATTER), exchanges));
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(run.verdict().clauses().get("LOG-03").word()).isEqualTo(Word.NOT_KEPT);
    }

    @Test
    void an_adapter_that_always_fails_leaves_all_undecided_and_blames_nobody() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> answering(exchanges, operation -> {
                    throw new IllegalStateException("broken");
                }));
        assertThat(words(run)).containsOnly(Word.COULD_NOT_TEST);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void an_adapter_without_acts_leaves_all_undecided() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> new Adapter(
                        new CareRecordSystem() {},
                        Office.with(EnumSet.noneOf(Sin.class), exchanges).arrangements()));
        assertThat(words(run)).containsOnly(Word.COULD_NOT_TEST);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void a_system_that_says_not_now_to_everything_is_undecided() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> answering(exchanges, operation -> new Outcome.Unavailable<>("not now")));
        assertThat(words(run)).doesNotContain(Word.KEPT, Word.SUITE_FAULT);
        assertThat(run.verdict().standing()).isNotEqualTo(Standing.CONFORMANT);
    }

    @Test
    void a_product_that_offers_nothing_is_not_conformant() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> answering(exchanges, operation -> new Outcome.NotOffered<>(operation)));
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(words(run)).doesNotContain(Word.KEPT);
    }

    /** Success without any traffic is the adapter's invention. */
    @Test
    void an_adapter_that_claims_success_without_an_exchange_is_not_believed() {
        Run run =
                run(Selection.whole(PROFILE), exchanges -> answering(exchanges, operation -> new Outcome.Done<>(null)));
        assertThat(words(run)).doesNotContain(Word.KEPT);
    }

    @Test
    void nor_is_one_that_claims_refusals_without_an_exchange() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> answering(exchanges, operation -> new Outcome.Refused<>(Reason.NO_RELATIONSHIP, "no")));
        assertThat(words(run)).doesNotContain(Word.KEPT);
    }

    @Test
    void a_person_s_word_alone_decides_nothing_yet() {
        Run run = run(
                Selection.whole(PROFILE),
                exchanges -> new Adapter(
                        new WordOfAPerson(),
                        Office.with(EnumSet.noneOf(Sin.class), exchanges).arrangements()));
        assertThat(words(run)).doesNotContain(Word.KEPT);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    /** Somebody who says that they saw the record, and refused nobody. */
    static final class WordOfAPerson implements CareRecordSystem {
        @Override
        @Evidence(Evidence.Sort.PERSON)
        public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
            return new Outcome.Done<>(new RecordView(person, List.of(), List.of()));
        }
    }

    @Test
    void a_part_of_the_profile_is_no_verdict_however_good() {
        Run run = run(
                new Selection(PROFILE, List.of("LOG-03"), List.of(), false),
                exchanges -> Office.with(EnumSet.noneOf(Sin.class), exchanges));
        assertThat(words(run)).containsOnly(Word.KEPT);
        assertThat(run.verdict().partial()).isTrue();
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void smoke_tries_one_check_of_each_clause() {
        Run run = run(
                new Selection(PROFILE, List.of(), List.of(), true),
                exchanges -> Office.with(EnumSet.noneOf(Sin.class), exchanges));
        assertThat(run.results().stream().map(result -> result.check().clause()))
                .containsExactlyInAnyOrderElementsOf(PROFILE.clauses());
        assertThat(run.verdict().partial()).isTrue();
    }

    private static Run run(Selection selection, Function<Exchanges, Adapter> making) {
        Exchanges exchanges = new Exchanges();
        Adapter adapter = making.apply(exchanges);
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(URI.create("http://localhost:1"));
        return new Performance(configuration, connection, CATALOGUE, ENGINE).perform(selection, 2, result -> {});
    }

    /** Sound arrangements, and every act answered the same way. */
    private static Adapter answering(Exchanges exchanges, Function<String, Object> answer) {
        CareRecordSystem system = (CareRecordSystem) Proxy.newProxyInstance(
                PerformanceTest.class.getClassLoader(),
                new Class<?>[] {CareRecordSystem.class},
                (proxy, method, arguments) -> answer.apply(method.getName()));
        return new Adapter(
                system, Office.with(EnumSet.noneOf(Sin.class), exchanges).arrangements());
    }

    private static Set<Word> words(Run run) {
        return run.results().stream().map(CheckResult::word).collect(Collectors.toSet());
    }
}
