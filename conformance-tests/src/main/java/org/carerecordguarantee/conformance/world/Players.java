package org.carerecordguarantee.conformance.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;

/**
 * Who plays the parts of one scenario. Nobody plays at first; each is made when their part is first named, and then stays who they are to
 * the end.
 *
 * <p>INVARIANT: no two workers of a scenario have one log-in or one name.
 */
final class Players {

    private final Production production;
    private final String check;
    private final Variant variant;
    private final Arrangements arrangements;
    private final Map<String, PersonRef> people = new HashMap<>();
    private final Map<String, PersonSheet> sheets = new HashMap<>();
    private final Map<String, Actor> workers = new HashMap<>();
    private final Map<String, Actor> themselves = new HashMap<>();

    Players(Production production, String check, Variant variant, Arrangements arrangements) {
        this.production = production;
        this.check = check;
        this.variant = variant;
        this.arrangements = arrangements;
    }

    PersonRef person(String part) {
        PersonRef known = people.get(part);
        if (known == null) {
            known = arrangements.person(sheet(part));
            people.put(part, known);
        }
        return known;
    }

    PersonSheet sheet(String part) {
        return sheets.computeIfAbsent(part, name -> sheet(name, NhsNumbers.next()));
    }

    /** Somebody whom nobody plays: no run makes a person with this name or this number. */
    PersonSheet nobody() {
        return sheets.computeIfAbsent(Parts.NOBODY, name -> sheet(name, NhsNumbers.nobodys()));
    }

    private PersonSheet sheet(String part, String nhsNumber) {
        String fullName = Parts.person(part)
                .orElseThrow(() -> new IllegalArgumentException("no person's part is called '" + part + "'"));
        return new PersonSheet(
                check,
                part,
                Names.unique(fullName, production.mark(), production.nextPerson()),
                variant.born(production.today()),
                nhsNumber);
    }

    Actor themself(String part) {
        Actor known = themselves.get(part);
        if (known == null) {
            known = arrangements.personThemself(person(part));
            themselves.put(part, known);
        }
        return known;
    }

    Actor worker(String part) {
        Actor known = workers.get(part);
        return known == null ? hire(part, Optional.empty()) : known;
    }

    Actor workerWithOwnRecord(String part, String personPart) {
        if (workers.containsKey(part)) {
            throw new IllegalStateException(part + " already works without a record of their own");
        }
        return hire(part, Optional.of(person(personPart)));
    }

    private Actor hire(String part, Optional<PersonRef> ownRecord) {
        Parts.Staff staff = Parts.staff(part)
                .orElseThrow(() -> new IllegalArgumentException("no worker's part is called '" + part + "'"));
        Actor worker = arrangements.worker(staff.sheet(check, ownRecord));
        alone(part, worker);
        workers.put(part, worker);
        return worker;
    }

    /** Two workers under one log-in or one name cannot be told apart in any list, so that nothing could be learnt from it. */
    private void alone(String part, Actor worker) {
        workers.forEach((other, known) -> {
            if (known.login().equals(worker.login()) || known.name().equals(worker.name())) {
                throw new CannotArrange(
                        "it could not be arranged that " + other + " and " + part
                                + " each have an account of their own: the adapter gives both the same log-in or the same name");
            }
        });
    }
}
