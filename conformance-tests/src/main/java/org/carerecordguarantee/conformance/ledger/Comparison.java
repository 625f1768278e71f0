package org.carerecordguarantee.conformance.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessLine.Kind;

/**
 * Holds a person's list of who looked against the suite's books. Lawful and not counted: lines about services, about the person, and
 * about those in whose name the run was arranged.
 */
public final class Comparison {

    private final Collection<String> arrangers;

    /** @param arrangers the names of those in whose name arrangements were made */
    public Comparison(Collection<String> arrangers) {
        this.arrangers = Set.copyOf(arrangers);
    }

    /** {@return every way in which a list is not what was done, in plain words; none if they are equal} */
    public List<String> differences(List<Entry> done, List<AccessLine> list) {
        List<AccessLine> lines = list.stream().filter(this::counts).toList();
        List<String> found = new ArrayList<>();
        lines.stream()
                .filter(line -> line.name().isEmpty())
                .forEach(line -> found.add("a line of " + line.at() + " names nobody"));
        if (found.isEmpty() && !matches(done, lines)) {
            found.addAll(counts(done, lines));
            if (found.isEmpty()) {
                found.add("the lines do not stand in the order in which things were done: the list has "
                        + lines.stream().map(Comparison::inWords).collect(Collectors.joining("; ")));
            }
        }
        return found;
    }

    /** {@return whether a list has, for everything that was done, the lines that it must have; it may have others} */
    public static boolean shows(List<Entry> done, List<AccessLine> list) {
        Map<String, Integer> missing = new TreeMap<>();
        done.forEach(entry -> entry.allowed()
                .ifPresent(allowed -> missing.merge(inWords(entry.name(), allowed), entry.least(), Integer::sum)));
        list.forEach(line -> missing.computeIfPresent(inWords(line), (who, count) -> count - 1));
        return missing.values().stream().allMatch(count -> count <= 0);
    }

    /** {@return whether what somebody did may lawfully leave more lines than a list has about them} */
    public static boolean mayGrow(List<Entry> done, List<AccessLine> list, String name) {
        int most = done.stream()
                .filter(entry -> entry.name().equals(name))
                .mapToInt(Entry::most)
                .sum();
        return list.stream()
                        .filter(line -> line.name().filter(name::equals).isPresent())
                        .count()
                < most;
    }

    /** {@return every way in which lines that were once seen are now gone or different} */
    public static List<String> changes(Map<String, AccessLine> seen, List<AccessLine> list) {
        Map<String, AccessLine> now = list.stream()
                .collect(Collectors.toMap(AccessLine::reference, line -> line, (one, other) -> other, TreeMap::new));
        List<String> found = new ArrayList<>();
        if (now.size() != list.size()) {
            found.add("two lines carry the same reference");
        }
        new TreeMap<>(seen).forEach((reference, was) -> {
            // the whole list may hold lines that this reader is not shown, such as the person's own looks
            if (was.kind() == Kind.PERSON) {
                return;
            }
            AccessLine is = now.get(reference);
            if (is == null) {
                found.add("the line of " + was.at() + " (" + inWords(was) + ") has gone");
            } else if (!same(was, is)) {
                found.add("the line of " + was.at() + " (" + inWords(was) + ") now reads differently: " + is.at() + " ("
                        + inWords(is) + ")");
            }
        });
        return found;
    }

    /** Readers may be shown different parts of a line; what it says of who, when and with what outcome is the same for all. */
    private static boolean same(AccessLine was, AccessLine is) {
        return was.at().equals(is.at())
                && was.name().equals(is.name())
                && was.allowed() == is.allowed()
                && (was.seal().isEmpty() || is.seal().isEmpty() || was.seal().equals(is.seal()));
    }

    private boolean counts(AccessLine line) {
        return line.kind() == Kind.WORKER
                && line.name().filter(arrangers::contains).isEmpty();
    }

    /** Whether the lines, in order, can be shared out among the acts, in order, so that each act has as many as it may. */
    private static boolean matches(List<Entry> done, List<AccessLine> lines) {
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (Entry entry : done) {
            Set<Integer> next = new HashSet<>();
            for (int from : reached) {
                int to = from;
                for (int taken = 0; taken <= entry.most(); taken++) {
                    if (taken >= entry.least()) {
                        next.add(to);
                    }
                    if (to == lines.size() || !fits(entry, lines.get(to))) {
                        break;
                    }
                    to++;
                }
            }
            reached = next;
        }
        return reached.contains(lines.size());
    }

    private static boolean fits(Entry entry, AccessLine line) {
        return line.name().isPresent() && entry.fits(line.name().get(), line.allowed());
    }

    private static List<String> counts(List<Entry> done, List<AccessLine> lines) {
        List<String> found = new ArrayList<>();
        Map<String, Integer> least = new TreeMap<>();
        Map<String, Integer> most = new TreeMap<>();
        Map<String, Integer> shown = new TreeMap<>();
        for (Entry entry : done) {
            for (boolean allowed : List.of(true, false)) {
                if (entry.fits(entry.name(), allowed)) {
                    String who = inWords(entry.name(), allowed);
                    least.merge(who, entry.allowed().isEmpty() ? 0 : entry.least(), Integer::sum);
                    most.merge(who, entry.most(), Integer::sum);
                }
            }
        }
        lines.forEach(line -> shown.merge(inWords(line), 1, Integer::sum));
        least.forEach((who, count) -> {
            int has = shown.getOrDefault(who, 0);
            if (has < count) {
                found.add("the list should have " + count + " of " + who + ", and has " + has);
            }
        });
        shown.forEach((who, count) -> {
            int may = most.getOrDefault(who, 0);
            if (count > may) {
                found.add("the list has " + count + " of " + who + ", and the suite did " + may);
            }
        });
        return found;
    }

    private static String inWords(AccessLine line) {
        return inWords(line.name().orElse("nobody"), line.allowed());
    }

    private static String inWords(String name, boolean allowed) {
        return name + ", " + (allowed ? "allowed" : "refused");
    }
}
