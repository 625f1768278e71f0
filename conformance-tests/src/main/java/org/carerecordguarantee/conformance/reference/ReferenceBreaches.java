package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachRisk;
import org.carerecordguarantee.conformance.port.BreachTask;
import org.carerecordguarantee.conformance.port.BreachTask.Kind;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.LostFileView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;

/** The acts about breaches and lost files over the reference server's API. */
final class ReferenceBreaches implements BreachActs {

    private final Asking asking;

    ReferenceBreaches(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Outcome<BreachRef> reportBreach(Actor who, PersonRef person, String words, Instant awareAt) {
        JsonObject body = Json.createObjectBuilder()
                .add("words", words)
                .add("awareAt", awareAt.toString())
                .build();
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, breachesOf(person), body),
                json -> new BreachRef(person, json.getString("id")));
    }

    @Override
    public Outcome<List<BreachView>> breaches(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, breachesOf(person)),
                json -> Shown.objects(json, "breaches").stream()
                        .map(breach -> new BreachView(
                                new BreachRef(person, breach.getString("id")),
                                Shown.instant(breach, "awareAt"),
                                Shown.instant(breach, "dueAt"),
                                Optional.of(Shown.object(breach, "decision"))
                                        .filter(decision -> !decision.isEmpty())
                                        .map(ReferenceBreaches::decision)))
                        .toList());
    }

    private static BreachDecision decision(JsonObject json) {
        return new BreachDecision(
                risk(json.getString("risk")),
                json.getString("reasons", ""),
                Shown.instant(json, "commissionerToldAt"),
                Shown.text(json, "whyLate"));
    }

    @Override
    public Outcome<Void> decideBreach(Actor who, BreachRef breach, BreachDecision decision) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("risk", risk(decision.risk())).add("reasons", decision.reasons());
        decision.commissionerToldAt().ifPresent(told -> body.add("commissionerToldAt", told.toString()));
        decision.whyLate().ifPresent(why -> body.add("whyLate", why));
        return Asking.nothing(asking.post(
                who,
                Purpose.RECORD_KEEPING,
                breachesOf(breach.person()) + "/" + breach.id() + "/decision",
                body.build()));
    }

    private static String risk(BreachRisk risk) {
        return switch (risk) {
            case LOW -> "UNLIKELY";
            case SOME -> "LIKELY";
            case HIGH -> "HIGH";
        };
    }

    private static BreachRisk risk(String word) {
        return switch (word) {
            case "UNLIKELY" -> BreachRisk.LOW;
            case "HIGH" -> BreachRisk.HIGH;
            default -> BreachRisk.SOME;
        };
    }

    @Override
    public Outcome<LostFileRef> reportLostFile(Actor who, PersonRef person, LostFile lost) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("volume", lost.volume())
                .add("words", lost.words())
                .add("stolen", lost.stolen());
        lost.policeNumber().ifPresent(number -> body.add("policeReference", number));
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, filesOf(person), body.build()), json -> file(person, json));
    }

    @Override
    public Outcome<List<LostFileView>> lostFiles(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, filesOf(person)),
                json -> Shown.objects(json, "missingFiles").stream()
                        .map(file -> new LostFileView(
                                file(person, file),
                                file.getString("state").equals("MISSING"),
                                Shown.text(file, "policeReference")))
                        .toList());
    }

    private static LostFileRef file(PersonRef person, JsonObject json) {
        return new LostFileRef(
                person, json.getString("id"), Shown.text(json, "breach").map(id -> new BreachRef(person, id)));
    }

    @Override
    public Outcome<Void> searchedForFile(Actor who, LostFileRef file, boolean found, String words) {
        return Asking.nothing(asking.post(
                who,
                Purpose.RECORD_KEEPING,
                filesOf(file.person()) + "/" + file.id() + "/searches",
                Json.createObjectBuilder()
                        .add("found", found)
                        .add("words", words)
                        .build()));
    }

    @Override
    public Outcome<List<BreachTask>> breachTasks(Actor who, String about) {
        List<BreachTask> found = new ArrayList<>();
        return asking.pages(
                who,
                Purpose.RECORD_KEEPING,
                "/api/duties?" + Asking.PAGE,
                page -> Shown.objects(page, "duties").stream()
                        .filter(duty -> duty.getString("about").equals(about))
                        .forEach(duty -> kind(duty.getString("kind"))
                                .map(kind -> new BreachTask(duty.getString("id"), kind, Shown.instant(duty, "dueAt")))
                                .ifPresent(found::add)),
                () -> List.copyOf(found));
    }

    private static Optional<Kind> kind(String word) {
        return switch (word) {
            case "DECIDE_BREACH" -> Optional.of(Kind.DECIDE);
            case "TELL_PERSON" -> Optional.of(Kind.TELL);
            case "SEARCH_FOR_FILE" -> Optional.of(Kind.SEARCH);
            default -> Optional.empty();
        };
    }

    private static String breachesOf(PersonRef person) {
        return Asking.place(person) + "/breaches";
    }

    private static String filesOf(PersonRef person) {
        return Asking.place(person) + "/missing-files";
    }
}
