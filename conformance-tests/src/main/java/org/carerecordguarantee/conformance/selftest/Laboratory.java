package org.carerecordguarantee.conformance.selftest;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Adapters;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;

/** Tries faults, one run each, against one faults build. Safe for many threads. */
public final class Laboratory {

    /** Checks that are run beside every planted fault, so that a suite that finds everything wrong is found out. */
    public static final List<String> CONTROLS = List.of(
            "LOG-01.1[1]",
            "LOG-02.1[1]",
            "LOG-04.5[1]",
            "LOG-10.1[2]",
            "CTL-03.1[1]",
            "CTL-05.1[2]",
            "CTL-07.1[2]",
            "KEEP-01.2[2]",
            "KEEP-03.2[1]",
            "CNF-10.1[2]");

    private static final String CAST = "adult";

    private final URI base;
    private final FaultsBuild build;
    private final Profile profile;
    private final Catalogue catalogue = Catalogue.load();
    private final Engine engine = Engine.of(catalogue);

    public Laboratory(URI base, Profile profile) {
        this.base = base;
        this.build = new FaultsBuild(base);
        this.profile = profile;
    }

    /** {@return every fault of this sort} */
    public List<Fault> faults(Fault.Sort sort) {
        return build.faults().stream().filter(fault -> fault.sort() == sort).toList();
    }

    /** Runs the scenarios that a fault names, every row of them, and the controls. */
    public Trial planted(Fault fault) {
        Set<String> scenarios = new LinkedHashSet<>(fault.scenarios());
        if (scenarios.stream().anyMatch(each -> each.endsWith(".ledger"))) {
            scenarios.addAll(List.of("LOG-01.1", "LOG-01.2"));
        }
        return tried(
                fault,
                only(check -> scenarios.contains(check.scenario()) || CONTROLS.contains(Trial.withoutCast(check.id()))),
                1);
    }

    /** Runs every scenario there is, cast as adults. */
    public Trial everything(Fault fault) {
        return tried(fault, only(check -> true), 1);
    }

    /** Runs what is of the broken clause's family, and if nothing of that notices, everything else; cast as adults. */
    public Trial blind(Fault fault) {
        Trial family = tried(fault, only(check -> check.clause().startsWith(fault.family() + "-")), 1);
        if (!family.reds().isEmpty()) {
            return family;
        }
        Trial rest = tried(fault, only(check -> !check.clause().startsWith(fault.family() + "-")), 1);
        return new Trial(
                fault,
                rest.fired(),
                Stream.concat(family.results().stream(), rest.results().stream())
                        .toList());
    }

    private Selection only(Predicate<PlannedCheck> which) {
        List<String> checks = ids().filter(which).map(PlannedCheck::id).toList();
        return new Selection(profile, List.of(), checks, false);
    }

    /** Runs the whole frozen profile, so that there is a verdict. */
    public Run whole(Fault fault, int threads) {
        return perform(fault, Selection.whole(profile), threads);
    }

    /** {@return how often a fault has made a difference} */
    public long fired(Fault fault) {
        return build.fired(fault.id());
    }

    private Trial tried(Fault fault, Selection selection, int threads) {
        Run run = perform(fault, selection, threads);
        return new Trial(fault, build.fired(fault.id()), run.results());
    }

    private Run perform(Fault fault, Selection selection, int threads) {
        Configuration configuration = Configuration.of(base).declaring(declared(fault));
        AdapterFactory honest = Adapters.named(configuration.adapter(), Optional.empty());
        Connection connection = Connection.open(configuration, build.with(fault.id(), honest));
        return new Performance(configuration, connection, catalogue, engine).perform(selection, threads, result -> {});
    }

    private static Parameters declared(Fault fault) {
        Map<Parameter, Duration> figures = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            Optional.ofNullable(fault.parameters().get(parameter.key()))
                    .ifPresent(figure -> figures.put(parameter, Duration.parse(figure)));
        }
        return Parameters.declaring(figures);
    }

    /** Each check once: with the cast that most people know, or with the only one that it has. */
    private Stream<PlannedCheck> ids() {
        List<PlannedCheck> plan = new ArrayList<>(engine.plan(Selection.whole(profile)));
        Set<String> seen = new LinkedHashSet<>();
        plan.stream()
                .filter(check -> check.variant().equals(CAST))
                .forEach(check -> seen.add(Trial.withoutCast(check.id())));
        return plan.stream().filter(check -> check.variant().equals(CAST) || seen.add(Trial.withoutCast(check.id())));
    }
}
