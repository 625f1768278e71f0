package org.carerecordguarantee.conformance.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
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
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** Runs of every kind that a report is written of, against a council that works on paper. */
final class Runs {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final Selection WHOLE =
            Selection.whole(Profile.named("who-looked").orElseThrow());
    private static final int THREADS = 2;

    private Runs() {}

    static Run conformant() {
        return against(EnumSet.noneOf(Sin.class), Map.of(), List.of(), WHOLE);
    }

    static Run withOneClauseNotKept() {
        return against(EnumSet.of(Sin.NO_TIE_IS_NEEDED), Map.of(), List.of(), WHOLE);
    }

    /** As long as a page can be: a council that breaks all that it can. */
    static Run withNothingKept() {
        return against(EnumSet.allOf(Sin.class), Map.of(), List.of(), WHOLE);
    }

    static Run partial() {
        return against(
                EnumSet.of(Sin.LOOKS_ARE_NOT_LOGGED),
                Map.of(),
                List.of(),
                new Selection(WHOLE.profile(), List.of("LOG-01", "CTL-03"), List.of(), true));
    }

    /** What is not kept is waived; what is declared absent is found. */
    static Run waived() {
        return against(
                EnumSet.of(Sin.AN_ADMINISTRATOR_FINDS_FILES),
                Map.of(Condition.PAPER, "No paper file is left in any of our offices"),
                List.of(new Waiver(
                        "CTL-07",
                        "The next release, due in March, mends it; until then nobody but the records team has the drawer’s key",
                        "Joan Harrow, Director of Adult Social Care, Eastmere County Council",
                        LocalDate.of(2100, 3, 31))),
                WHOLE);
    }

    /** The list of who looked cannot be had. */
    static Run undecided() {
        Exchanges exchanges = new Exchanges();
        Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Adapter broken = new Adapter(deafTo("accessList", honest.system()), honest.arrangements());
        return run(broken, exchanges, Map.of(), List.of(), WHOLE);
    }

    private static Run against(
            Set<Sin> sins, Map<Condition, String> absent, List<Waiver> waivers, Selection selection) {
        Exchanges exchanges = new Exchanges();
        return run(Office.with(sins, exchanges), exchanges, absent, waivers, selection);
    }

    private static Run run(
            Adapter adapter,
            Exchanges exchanges,
            Map<Condition, String> absent,
            List<Waiver> waivers,
            Selection selection) {
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration =
                Configuration.of(URI.create("http://localhost:1")).without(absent);
        return new Performance(configuration, connection, CATALOGUE, ENGINE, waivers, Optional.empty())
                .perform(selection, THREADS, result -> {});
    }

    private static CareRecordSystem deafTo(String operation, CareRecordSystem honest) {
        return (CareRecordSystem) Proxy.newProxyInstance(
                CareRecordSystem.class.getClassLoader(),
                new Class<?>[] {CareRecordSystem.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(operation)) {
                        throw new AdapterTrouble("no answer within 30 seconds to the request for a list");
                    }
                    try {
                        return method.invoke(honest, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
