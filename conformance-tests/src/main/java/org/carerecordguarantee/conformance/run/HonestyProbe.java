package org.carerecordguarantee.conformance.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.run.Honesty.Finding;
import org.carerecordguarantee.conformance.run.Honesty.Sort;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.witness.Turn;
import org.carerecordguarantee.conformance.world.Production;
import org.carerecordguarantee.conformance.world.Variant;
import org.carerecordguarantee.conformance.world.World;

/**
 * Before anything is believed, the suite's own client makes up failures and looks what the adapter does with them. An adapter that turns
 * a server error into a refusal would make a product that is down look like one that keeps people out. One person and one worker are
 * made for it and one entry is written; the acts that meet a failure never reach the system.
 */
public final class HonestyProbe {

    private static final String CHECK = "honesty@";
    private static final String PERSON = "Doreen";
    private static final String WORKER = "Priya";
    private static final String WORDS = "The suite tries the adapter.";

    private final Connection connection;
    private final Variant cast;

    /** @param cast whom the person is cast as who is made for it */
    public HonestyProbe(Connection connection, Variant cast) {
        this.connection = connection;
        this.cast = cast;
    }

    /** {@return what the adapter does with each failure, outside any run; what was opened for it is closed again} */
    public Honesty probe() {
        Production production =
                new Production(connection.adapter(), new Ledger(), exchanges(), connection.ahead(), Mark.next());
        Honesty honesty = probe(production);
        try {
            Turn.of("close", exchanges(), connection.adapter().arrangements()::close)
                    .answer();
        } catch (AdapterTrouble | NotWritten | NotInProduct open) {
            // one allocation of two made-up people stays open, which harms nobody and is no matter of honesty
            return honesty;
        }
        return honesty;
    }

    /** {@return what the adapter does with each failure, at the beginning of a run} */
    Honesty probe(Production production) {
        Map<String, Supplier<Outcome<?>>> acts;
        try {
            acts = acts(production.world(CHECK + cast.tag(), cast));
        } catch (AdapterTrouble | NotWritten | ProductLacks trouble) {
            return new Honesty(List.of(
                    new Finding(Honesty.EVERY_ACT, MadeUpFailure.SERVER_ERROR, Sort.NOT_PROBED, trouble.getMessage())));
        }
        List<Finding> findings = new ArrayList<>();
        acts.forEach((operation, act) -> {
            for (MadeUpFailure failure : MadeUpFailure.values()) {
                findings.add(look(operation, failure, act));
            }
        });
        return new Honesty(findings);
    }

    private Map<String, Supplier<Outcome<?>>> acts(World world) {
        CareRecordSystem system = connection.adapter().system();
        PersonRef person = world.person(PERSON);
        String name = world.sheet(PERSON).name();
        Actor themself = world.themself(PERSON);
        Actor worker = world.worker(WORKER);
        world.arrangements().allocate(worker, person);
        ItemDraft draft =
                ItemDraft.caseNote("Written by the suite.", world.now().minus(Duration.ofHours(1)));
        ItemRef item = entry(system, worker, person, draft);
        Map<String, Supplier<Outcome<?>>> acts = new LinkedHashMap<>();
        acts.put("lookAtRecord", () -> system.lookAtRecord(worker, person, Purpose.DIRECT_CARE));
        acts.put("lookAtItem", () -> system.lookAtItem(worker, item, Purpose.DIRECT_CARE));
        acts.put("search", () -> system.search(worker, SearchTerms.name(name), Purpose.DIRECT_CARE));
        acts.put("accessList", () -> system.accessList(themself, person, Looks.ALL));
        acts.put("writeItem", () -> system.writeItem(worker, person, draft));
        LimitActs limits = connection.adapter().limits();
        LimitDraft limit = LimitDraft.of(new LimitScope.OneWorker(worker));
        acts.put("askForLimit", () -> limits.askForLimit(themself, person, limit));
        acts.put("limits", () -> limits.limits(themself, person));
        EmergencyActs emergencies = connection.adapter().emergencies();
        EmergencyClaim claim = new EmergencyClaim(
                Optional.of(EmergencyReason.RISK_TO_LIFE), WORDS, EmergencyClaim.Answer.CANNOT_ANSWER);
        acts.put("claimEmergency", () -> emergencies.claimEmergency(worker, person, claim));
        acts.put("emergencySummary", () -> emergencies.emergencySummary(worker, person));
        acts.putAll(aboutMisuse(worker, person));
        return acts;
    }

    private Map<String, Supplier<Outcome<?>>> aboutMisuse(Actor worker, PersonRef person) {
        Adapter adapter = connection.adapter();
        Accusation accusation = new Accusation(worker, worker, WORDS);
        Suspension suspension = new Suspension(worker, Optional.of(person), WORDS);
        Map<String, Supplier<Outcome<?>>> acts = new LinkedHashMap<>();
        acts.put("openInvestigation", () -> adapter.misuse().openInvestigation(worker, person, accusation));
        acts.put("investigations", () -> adapter.misuse().investigations(worker, person));
        acts.put("suspendAccess", () -> adapter.redress().suspendAccess(worker, suspension));
        acts.put("reportBreach", () -> adapter.breaches().reportBreach(worker, person, WORDS, Instant.now()));
        acts.put("lookWithOneFactor", () -> adapter.controls().lookWithOneFactor(worker, person));
        return acts;
    }

    /** A true entry if there can be one: an adapter may look at the identifier before it makes any call. */
    private ItemRef entry(CareRecordSystem system, Actor worker, PersonRef person, ItemDraft draft) {
        ItemRef made = new ItemRef(person, UUID.randomUUID().toString());
        try {
            Outcome<ItemRef> written = Turn.of("writeItem", exchanges(), () -> system.writeItem(worker, person, draft))
                    .answer();
            return written == null ? made : written.yielded().orElse(made);
        } catch (AdapterTrouble | NotWritten | NotInProduct trouble) {
            return made;
        }
    }

    private Finding look(String operation, MadeUpFailure failure, Supplier<Outcome<?>> act) {
        Turn<Outcome<?>> turn = Turn.spoilt(operation, exchanges(), failure, act);
        boolean met = turn.failuresMet() > 0;
        try {
            Outcome<?> outcome = turn.answer();
            String answer = outcome == null ? "no outcome" : outcome.inWords();
            return new Finding(operation, failure, sort(outcome, met), met ? answer : "it made no call to the system");
        } catch (NotInProduct lacks) {
            return new Finding(operation, failure, met ? Sort.SWALLOWED : Sort.ABSENT, lacks.getMessage());
        } catch (NotWritten absent) {
            return new Finding(operation, failure, met ? Sort.HONEST : Sort.ABSENT, absent.getMessage());
        } catch (AdapterTrouble passedOn) {
            return new Finding(operation, failure, met ? Sort.HONEST : Sort.NOT_PROBED, passedOn.getMessage());
        }
    }

    private static Sort sort(Outcome<?> outcome, boolean met) {
        if (!met) {
            return outcome instanceof NotOffered ? Sort.ABSENT : Sort.NOT_PROBED;
        }
        // no outcome at all is trouble for every check that meets it, and never an answer
        return outcome == null || outcome instanceof Unavailable ? Sort.HONEST : Sort.SWALLOWED;
    }

    private Exchanges exchanges() {
        return connection.exchanges();
    }
}
