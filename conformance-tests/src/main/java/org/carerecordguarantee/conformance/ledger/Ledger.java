package org.carerecordguarantee.conformance.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;

/**
 * The books of one run. The witnesses write into it while the checks play, each person's page from one check only; the engine reads
 * it when they are over. Safe for many threads.
 */
public final class Ledger {

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /**
     * One person's page.
     *
     * @param person whose
     * @param check the check that the person was made for
     * @param entries what was done, in order
     * @param seen each line ever seen in the person's list, by its reference, as it was when first seen
     */
    public record Page(PersonRef person, String check, List<Entry> entries, Map<String, AccessLine> seen) {}

    /**
     * Books an act of a worker. What the person does themself is not booked: their own looks are not shown back to them.
     *
     * @param exchanges how many answers the act took; a refusal without any happened in the adapter alone, so that no line
     *     can be asked for
     */
    public synchronized void acted(String check, PersonRef person, Actor who, Outcome<?> outcome, int exchanges) {
        if (!who.worker() || outcome instanceof NotOffered) {
            return;
        }
        boolean notNow = outcome instanceof Unavailable;
        int least = notNow || exchanges == 0 ? 0 : 1;
        page(check, person)
                .entries()
                .add(new Entry(check, who.name(), Optional.of(outcome.happened()), least, Math.max(1, exchanges)));
    }

    /** Books that a line about a worker may stand in a person's list or not, and may say either. */
    public synchronized void mayBeListed(String check, PersonRef person, Actor who) {
        if (who.worker()) {
            page(check, person).entries().add(new Entry(check, who.name(), Optional.empty(), 0, 1));
        }
    }

    /** Keeps the lines of a list that somebody read. */
    public synchronized void seen(PersonRef person, AccessList list) {
        Page page = pages.get(person.id());
        if (page != null) {
            list.lines().forEach(line -> page.seen().putIfAbsent(line.reference(), line));
        }
    }

    /** {@return what was done to a person so far, in order} */
    public synchronized List<Entry> done(PersonRef person) {
        Page page = pages.get(person.id());
        return page == null ? List.of() : List.copyOf(page.entries());
    }

    /** {@return a copy of every page} */
    public synchronized Collection<Page> pages() {
        return pages.values().stream()
                .map(page ->
                        new Page(page.person(), page.check(), List.copyOf(page.entries()), Map.copyOf(page.seen())))
                .toList();
    }

    private Page page(String check, PersonRef person) {
        return pages.computeIfAbsent(
                person.id(), id -> new Page(person, check, new ArrayList<>(), new LinkedHashMap<>()));
    }
}
