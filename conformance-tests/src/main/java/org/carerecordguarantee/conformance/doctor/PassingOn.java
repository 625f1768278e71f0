package org.carerecordguarantee.conformance.doctor;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.run.HonestyProbe;
import org.carerecordguarantee.conformance.world.Variant;

/** Whether the adapter passes on what it is told when something fails. The same probe begins every run. */
final class PassingOn implements Examination {

    @Override
    public String subject() {
        return "the adapter's honesty";
    }

    @Override
    public List<String> restsOn() {
        return List.of(LogIn.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        Honesty honesty = new HonestyProbe(
                        visit.connection(),
                        Variant.usual(visit.configuration().absent().keySet()))
                .probe();
        List<Finding> found = new ArrayList<>();
        honesty.of(Honesty.Sort.SWALLOWED)
                .forEach(finding -> found.add(Finding.fix("the adapter " + finding.inWords() + "; let '"
                        + finding.operation() + "' throw AdapterTrouble instead, or answer Unavailable")));
        if (honesty.standing().equals("NOT_PROBED")) {
            found.add(
                    Finding.fix(
                            honesty.sentence()
                                    + " Nothing that a run shows would count as kept: put this right, so that one act at least can be probed"));
        }
        if (found.isEmpty()) {
            found.add(
                    honesty.of(Honesty.Sort.NOT_PROBED).findAny().isPresent()
                            ? Finding.note(honesty.sentence())
                            : Finding.ok(honesty.sentence()));
        }
        return found;
    }
}
