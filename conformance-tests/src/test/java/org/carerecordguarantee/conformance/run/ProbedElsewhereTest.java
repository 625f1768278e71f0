package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.probe.Finding;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.carerecordguarantee.conformance.verification.Verification;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A probe is answered by the system, or by nobody. */
class ProbedElsewhereTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);

    private Exchanges exchanges = new Exchanges(Duration.ofMinutes(1), Set.of("council.example"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"https://council.example/files,ABSENT", "https://elsewhere.example/files,UNKNOWN"})
    void only_an_answer_of_the_system_itself_shows_something_absent(String address, Finding finding) {
        assertThat(run(address).probed()).singleElement().satisfies(probed -> assertThat(probed.finding())
                .isEqualTo(finding));
    }

    /** Evidence of a run that took the word of any host. */
    @Test
    void whoever_verifies_it_holds_the_probe_against_the_hosts_too() {
        exchanges = new Exchanges();
        Run run = run("https://elsewhere.example/files");
        assertThat(run.probed()).singleElement().satisfies(probed -> assertThat(probed.finding())
                .isEqualTo(Finding.ABSENT));
        Bundle bundle = Bundle.read(PaperRun.bundle(run, folder));
        assertThat(new Verification(CATALOGUE, ENGINE).of(bundle, Optional.empty(), Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.inWords())
                        .contains("evidence/probe-paper.json", "none of the system's own hosts"));
    }

    private Run run(String address) {
        Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Adapter without = new Adapter(
                proxy(CareRecordSystem.class, honest.system(), address),
                proxy(Arrangements.class, honest.arrangements(), address));
        Configuration configuration = Configuration.of(URI.create("https://council.example"))
                .without(Map.of(Condition.PAPER, "No paper file is left here"));
        return new Performance(
                        configuration,
                        new Connection(
                                without,
                                honest.arrangements().environment(),
                                Duration.ZERO,
                                exchanges,
                                new Redaction(Set.of())),
                        CATALOGUE,
                        ENGINE)
                .perform(
                        new Selection(Profile.named("who-looked").orElseThrow(), List.of("CTL-07"), List.of(), false),
                        1,
                        result -> {});
    }

    /** Without any register of paper files; what answers that there is none lives at this address. */
    private <T> T proxy(Class<T> type, T honest, String address) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("paperVolume")
                            || method.getName().equals("fileLocations")) {
                        answered(address);
                    }
                    if (method.getName().equals("paperVolume")) {
                        throw new NotInProduct("a register of paper files");
                    }
                    if (method.getName().equals("fileLocations")) {
                        return new Outcome.NotOffered<>("a register of paper files");
                    }
                    try {
                        return method.invoke(honest, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void answered(String address) {
        exchanges.add(new Exchange(
                exchanges.next(),
                Instant.now(),
                Duration.ZERO,
                "GET",
                address,
                Collections.emptySortedMap(),
                "",
                404,
                Collections.emptySortedMap(),
                "no such thing",
                false));
    }
}
