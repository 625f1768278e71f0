package org.carerecordguarantee.conformance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** Products on paper that have everything, or lack something, and whole runs against them. */
final class PaperProducts {

    static final Map<Condition, String> NO_PAPER = Map.of(Condition.PAPER, "No paper file is left here");
    static final Map<Condition, String> NO_CHILDREN = Map.of(Condition.CHILDREN, "Sold for adults only");
    static final Map<Condition, String> NO_ADULTS = Map.of(Condition.ADULTS, "Sold for children's homes only");
    static final Catalogue CATALOGUE = Catalogue.load();
    static final Engine ENGINE = Engine.of(CATALOGUE);
    static final Profile PROFILE = Profile.named("who-looked").orElseThrow();

    private final Path folder;
    private final Exchanges exchanges = new Exchanges();

    /** @param folder where the reports of its runs go */
    PaperProducts(Path folder) {
        this.folder = folder;
    }

    /** {@return a council that commits this sin and no other} */
    Adapter with(Sin sin) {
        return Office.with(EnumSet.of(sin), exchanges);
    }

    String page(Run run) {
        try {
            return Files.readString(new Reports(folder, Set.of()).write(run).page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Adapter honest() {
        return Office.with(EnumSet.noneOf(Sin.class), exchanges);
    }

    /** A product without some operations; the system answers that there is no such thing, or the adapter says so alone. */
    Adapter without(Set<String> operations, boolean answered) {
        return changed((name, arguments) -> {
            if (!operations.contains(name)) {
                return Optional.empty();
            }
            if (answered) {
                answered404();
            }
            if (name.equals("paperVolume")) {
                throw new NotInProduct("a register of paper files");
            }
            return Optional.of(new Outcome.NotOffered<>("a register of paper files"));
        });
    }

    Adapter forAdults() {
        return changed((name, arguments) -> {
            if (name.equals("person")
                    && ((PersonSheet) arguments[0])
                            .born()
                            .isAfter(LocalDate.now().minusYears(18))) {
                answered404();
                throw new NotInProduct("records of people under eighteen");
            }
            return Optional.empty();
        });
    }

    Adapter forChildren() {
        return changed(this::refusingAdults);
    }

    Optional<Object> refusingAdults(String name, Object[] arguments) {
        if (name.equals("person")
                && ((PersonSheet) arguments[0]).born().isBefore(LocalDate.now().minusYears(18))) {
            answered404();
            throw new NotInProduct("records of people over eighteen");
        }
        return Optional.empty();
    }

    void answered404() {
        exchanges.add(new Exchange(
                exchanges.next(),
                Instant.now(),
                Duration.ZERO,
                "ASK",
                "paper:desk",
                Collections.emptySortedMap(),
                "",
                404,
                Collections.emptySortedMap(),
                "no such thing",
                false));
    }

    /** An honest council, some of whose operations do something else. */
    Adapter changed(BiFunction<String, Object[], Optional<Object>> otherwise) {
        Adapter honest = honest();
        return new Adapter(
                proxy(CareRecordSystem.class, honest.system(), otherwise),
                proxy(Arrangements.class, honest.arrangements(), otherwise));
    }

    static <T> T proxy(Class<T> type, T honest, BiFunction<String, Object[], Optional<Object>> otherwise) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Optional<Object> other = otherwise.apply(method.getName(), arguments);
                    return other.isPresent() ? other.get() : invoke(honest, method, arguments);
                }));
    }

    static Object invoke(Object honest, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(honest, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    Run run(Map<Condition, String> absent, Adapter adapter, List<Waiver> waivers) {
        return run(configuration(absent), adapter, waivers);
    }

    Run run(Configuration configuration, Adapter adapter, List<Waiver> waivers) {
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Run run = new Performance(configuration, connection, CATALOGUE, ENGINE, waivers, Optional.empty())
                .perform(Selection.whole(PROFILE), 2, result -> {});
        PaperRun.assertSound(run, folder);
        return run;
    }

    static Configuration configuration(Map<Condition, String> absent) {
        return Configuration.of(URI.create("http://localhost:1")).without(absent);
    }

    static Set<Word> words(Run run, String beginning) {
        return run.results().stream()
                .filter(result -> result.check().id().startsWith(beginning))
                .map(CheckResult::word)
                .collect(Collectors.toSet());
    }

    static CheckResult result(Run run, String beginning) {
        return run.results().stream()
                .filter(result -> result.check().id().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
