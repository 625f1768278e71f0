package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.ledger.Audit;
import org.carerecordguarantee.conformance.ledger.Entry;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.LedgerJson;

/**
 * Holds the books against the deeds of each check, in both directions: an act that is in the books alone was never done, and one that is
 * missing from them would let a list pass that does not show it.
 *
 * <p>An act that came to trouble may have left a line or not, and so may a search; for these the books allow lines and ask for none. Only
 * in a check that came to an outcome did no act come to trouble, so that every one must be booked.
 */
final class Booked {

    /** What a worker does that is about no one person, as the deeds word it. */
    private static final List<String> ABOUT_NOBODY = List.of(
            "searched for a person",
            "read the list of privacy alerts",
            "read what there is still to do after an emergency look");

    private static final String SEARCHED = ABOUT_NOBODY.get(0);
    private static final String NOT_OFFERED = "the product does not offer it";
    private static final String NOT_NOW = "told that it is not possible now";
    private static final String FAILED = "the adapter failed";
    private static final String LET_HAPPEN = "the system let it happen";

    private final String check;
    private final List<String> people;
    private final List<JsonObject> acts;
    private final List<Audit.Reading> readings;
    private final List<Finding> found = new ArrayList<>();

    private Booked(String check, JsonObject evidence, List<Audit.Reading> readings) {
        this.check = check;
        this.people = evidence.getJsonArray("people").getValuesAs(JsonString::getString);
        this.acts = Opened.deeds(evidence).stream()
                .filter(deed -> !deed.getBoolean("arrangement"))
                .toList();
        this.readings = readings;
    }

    static List<Finding> look(Opened bundle, Audit audit) {
        List<Finding> found = new ArrayList<>();
        Map<String, List<Audit.Reading>> readings = audit.readings().stream()
                .collect(Collectors.groupingBy(reading -> reading.page().check(), TreeMap::new, Collectors.toList()));
        Map<String, JsonObject> evidence = bundle.evidence();
        readings.keySet().stream()
                .filter(check -> !evidence.containsKey(check))
                .forEach(check -> found.add(new Finding(
                        LedgerJson.NAME, "books what was done in check " + check + ", of which there is no evidence")));
        evidence.forEach((check, json) -> {
            if (!Books.isAbout(check)) {
                Booked booked = new Booked(check, json, readings.getOrDefault(check, List.of()));
                booked.pages();
                booked.acts().forEach((worker, done) -> booked.worker(worker, done, Opened.decided(json)));
                found.addAll(booked.found);
            }
        });
        return found;
    }

    /** Each page is of somebody whom the check made up, and books what workers did of whom the check has deeds. */
    private void pages() {
        Set<String> workers = acts().keySet();
        for (Audit.Reading reading : readings) {
            String person = reading.page().person().name();
            if (!people.contains(person)) {
                found.add(
                        new Finding(LedgerJson.NAME, "no evidence of check " + check + " knows the person " + person));
            }
            reading.page().entries().stream()
                    .map(Entry::name)
                    .distinct()
                    .filter(name -> !workers.contains(name))
                    .forEach(name -> found.add(new Finding(
                            EvidenceFolder.name(check), "the books have acts of " + name + ", and the evidence none")));
        }
    }

    private Map<String, List<JsonObject>> acts() {
        return acts.stream().collect(Collectors.groupingBy(Booked::actor, TreeMap::new, Collectors.toList()));
    }

    private void worker(String worker, List<JsonObject> done, boolean decided) {
        List<Entry> booked = readings.stream()
                .flatMap(reading -> reading.page().entries().stream())
                .filter(entry -> entry.name().equals(worker))
                .toList();
        for (boolean allowed : List.of(true, false)) {
            List<Entry> acted = booked.stream()
                    .filter(entry -> entry.allowed().filter(it -> it == allowed).isPresent())
                    .toList();
            List<JsonObject> answered = done.stream()
                    .filter(deed -> answered(deed) && happened(deed) == allowed)
                    .toList();
            List<JsonObject> listed =
                    decided ? answered.stream().filter(this::aboutSomebody).toList() : List.of();
            long least = listed.stream().filter(Booked::leavesALine).count();
            if (acted.size() > answered.size()
                    || acted.stream().mapToInt(Entry::most).sum() > most(answered)
                    || acted.size() < listed.size()
                    || acted.stream().mapToInt(Entry::least).sum() < least) {
                differ(worker, acted.size(), answered.size(), allowed ? "that happened" : "that did not happen");
            }
        }
        List<Entry> open =
                booked.stream().filter(entry -> entry.allowed().isEmpty()).toList();
        if (open.stream().mapToInt(Entry::most).sum() > mayBeListed(done)
                || open.stream().anyMatch(entry -> entry.least() > 0)) {
            differ(worker, open.size(), done.size(), "that may be listed or not");
        }
    }

    private void differ(String worker, int booked, int done, String which) {
        found.add(new Finding(
                EvidenceFolder.name(check),
                "the books have " + booked + " acts of " + worker + " " + which + ", and the evidence " + done
                        + ", or other lines are asked for than these leave"));
    }

    /** The name stands before what the deed says of the actor's job, or that it is the person themself. */
    private static String actor(JsonObject deed) {
        String what = deed.getString("what");
        return what.substring(0, Math.max(0, what.indexOf(" (")));
    }

    private static boolean answered(JsonObject deed) {
        String answer = deed.getString("answer");
        return ABOUT_NOBODY.stream().noneMatch(deed.getString("what")::endsWith)
                && !answer.equals(FAILED)
                && !answer.startsWith(NOT_OFFERED);
    }

    private static boolean happened(JsonObject deed) {
        return deed.getString("answer").equals(LET_HAPPEN);
    }

    private boolean aboutSomebody(JsonObject deed) {
        String what = deed.getString("what");
        String done = what.substring(Math.max(0, what.indexOf(" (")));
        return !done.startsWith(" (the person)") && people.stream().anyMatch(done::contains);
    }

    private static boolean leavesALine(JsonObject deed) {
        return !deed.getString("answer").equals(NOT_NOW)
                && !deed.getString("what").contains(Traffic.WITHOUT_A_DOOR)
                && !Opened.answered(deed, true).isEmpty();
    }

    private static int most(List<JsonObject> answered) {
        return answered.stream()
                .mapToInt(deed -> Math.max(1, Opened.answered(deed, true).size()))
                .sum();
    }

    /** For each person one line about a search; about an act that came to trouble one more than it had exchanges. */
    private int mayBeListed(List<JsonObject> done) {
        return done.stream()
                .mapToInt(deed -> deed.getString("what").endsWith(SEARCHED)
                        ? people.size()
                        : deed.getString("answer").equals(FAILED)
                                ? Opened.answered(deed, false).size() + 1
                                : 0)
                .sum();
    }
}
