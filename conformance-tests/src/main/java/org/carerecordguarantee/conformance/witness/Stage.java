package org.carerecordguarantee.conformance.witness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.ledger.Audit;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.verdict.PlayedStep;

/**
 * Where one check plays: the people made for it, what was done, what was looked at. Opened when the check begins, written by
 * the one thread that runs it, read when it is over.
 */
public final class Stage {

    private final String check;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Set<TimingRung> rungs = EnumSet.noneOf(TimingRung.class);
    private final Map<String, PersonRef> people = new LinkedHashMap<>();
    private final List<PlayedStep> steps = new ArrayList<>();
    private Optional<Audit> audit = Optional.empty();
    private boolean outage;
    private int acts;

    /** @param check the check's identity, such as {@code LOG-01.1[2]@child} */
    public Stage(String check) {
        this.check = check;
    }

    /** {@return the identity of the check that plays here} */
    public String check() {
        return check;
    }

    /** Keeps a deed. */
    void did(Deed deed) {
        deeds.add(deed);
    }

    /** Counts an act of a worker: what a person does leaves nothing that others must wait for. */
    void workerActed() {
        acts++;
    }

    /** {@return how many acts workers performed so far} */
    public int acts() {
        return acts;
    }

    /** Keeps what a Then looked at. */
    public void looked(Check looked) {
        checks.add(looked);
    }

    /** Keeps how a step ended, with how many outcomes it looked at. */
    public void played(PlayedStep step) {
        int before = steps.stream().mapToInt(PlayedStep::outcomes).sum();
        steps.add(step.lookingAt(checks.size() - before));
    }

    /** Keeps what the lists were held against, and the deeds by which they were read. */
    public void audited(Audit held, List<Deed> readings) {
        audit = Optional.of(held);
        deeds.addAll(readings);
    }

    void timed(TimingRung rung) {
        rungs.add(rung);
    }

    void joins(PersonRef person) {
        people.put(person.id(), person);
    }

    void outage(boolean on) {
        outage = on;
    }

    /** {@return whether this check has arranged that a log cannot be written} */
    boolean outage() {
        return outage;
    }

    /** {@return everything done so far, in order} */
    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** {@return everything looked at so far, in order} */
    public List<Check> checks() {
        return List.copyOf(checks);
    }

    /** {@return every step, in order; none for what is looked at when all scenarios are over} */
    public List<PlayedStep> steps() {
        return List.copyOf(steps);
    }

    /** {@return what the lists were held against, if lists were} */
    public Optional<Audit> audit() {
        return audit;
    }

    /** {@return by what means time was tested, if it was} */
    public Set<TimingRung> rungs() {
        return Set.copyOf(rungs);
    }

    /** {@return the people made for this check} */
    public List<PersonRef> people() {
        return List.copyOf(people.values());
    }
}
