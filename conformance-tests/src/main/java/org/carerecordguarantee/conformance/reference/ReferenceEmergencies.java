package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyClaim.Answer;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.EntryOpening;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.FollowUp.Kind;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;

/** The acts about looks without asking first over the reference server's API. */
final class ReferenceEmergencies implements EmergencyActs {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Asking asking;

    ReferenceEmergencies(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Outcome<EmergencyRef> claimEmergency(Actor who, PersonRef person, EmergencyClaim claim) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("whatIsHappening", claim.whatIsHappening())
                .add("asked", claim.answer() == Answer.SAYS_NO ? "SAID_NO" : "COULD_NOT_BE_ASKED");
        claim.reason().ifPresent(reason -> body.add("reason", reason(reason)));
        return Asking.outcome(
                asking.post(who, Purpose.SAFEGUARDING, place(person), body.build()),
                json -> new EmergencyRef(person, json.getString("id"), Instant.parse(json.getString("opensAt"))));
    }

    private static String reason(EmergencyReason reason) {
        return switch (reason) {
            case RISK_TO_LIFE -> "IMMEDIATE_RISK_TO_LIFE";
            case RISK_OF_HARM_TO_ADULT -> "IMMEDIATE_RISK_OF_SERIOUS_HARM_ADULT";
            case RISK_OF_HARM_TO_CHILD -> "IMMEDIATE_RISK_OF_SERIOUS_HARM_CHILD";
            case CANNOT_ASK -> "CANNOT_ASK_PERSON";
            case LEGAL_DUTY_NOW -> "LEGAL_DUTY_NOW";
        };
    }

    @Override
    public Outcome<Void> turnBack(Actor who, PersonRef person) {
        return Asking.nothing(
                asking.post(who, Purpose.SAFEGUARDING, place(person) + "/abandoned", JsonObject.EMPTY_JSON_OBJECT));
    }

    @Override
    public Outcome<RecordView> emergencySummary(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.SAFEGUARDING, Asking.place(person) + "/emergency-summary"), json -> {
                    List<ItemView> items = Shown.objects(json, "items").stream()
                            .map(item -> Shown.item(person, item))
                            .toList();
                    return new RecordView(person, items, List.of());
                });
    }

    @Override
    public Outcome<ItemView> openSealed(Actor who, ItemRef entry, EntryOpening opening) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("why", opening.why());
        opening.ground().ifPresent(ground -> body.add("ground", ground.name()));
        return Asking.outcome(
                asking.post(
                        who,
                        Purpose.SAFEGUARDING,
                        Asking.place(entry.person()) + "/record/items/" + entry.id() + "/opening",
                        body.build()),
                json -> Shown.item(entry.person(), json));
    }

    /** The lists name nobody; what is about this emergency is known by its number. */
    @Override
    public Outcome<List<FollowUp>> followUps(Actor who, EmergencyRef emergency) {
        List<FollowUp> found = new ArrayList<>();
        Outcome<List<FollowUp>> decisions = asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                "/api/privacy-alerts?about=" + emergency.id() + "&" + Asking.PAGE,
                page -> Shown.objects(page, "alerts").stream()
                        .filter(alert -> alert.getString("kind").equals("EMERGENCY"))
                        .map(alert -> new FollowUp(
                                emergency,
                                alert.getString("id"),
                                Kind.DECIDE,
                                Shown.text(alert, "dueOn").map(LocalDate::parse)))
                        .forEach(found::add),
                () -> found);
        if (!decisions.happened()) {
            return decisions;
        }
        return asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                "/api/duties?about=" + emergency.id() + "&" + Asking.PAGE,
                page -> Shown.objects(page, "duties").stream()
                        .filter(duty -> duty.getString("kind").equals("TELL_PERSON"))
                        .map(duty -> new FollowUp(
                                emergency,
                                duty.getString("id"),
                                Kind.TELL,
                                Shown.instant(duty, "dueAt").map(ReferenceEmergencies::day)))
                        .forEach(found::add),
                () -> List.copyOf(found));
    }

    private static LocalDate day(Instant end) {
        return end.atZone(LONDON).toLocalDate();
    }

    @Override
    public Outcome<Void> decideEmergency(Actor who, FollowUp task, boolean right, String why) {
        JsonObject body = Json.createObjectBuilder()
                .add("verdict", right ? "JUSTIFIED" : "UNJUSTIFIED")
                .add("reason", why)
                .build();
        return Asking.nothing(
                asking.post(who, Purpose.ACCESS_AUDIT, "/api/privacy-alerts/" + task.id() + "/decision", body));
    }

    @Override
    public Outcome<Void> tellOfEmergency(Actor who, FollowUp task, String words) {
        return Asking.nothing(asking.post(
                who,
                Purpose.RECORD_KEEPING,
                Asking.place(task.emergency().person()) + "/notices/" + task.id(),
                Json.createObjectBuilder().add("words", words).build()));
    }

    @Override
    public Outcome<List<Notice>> notices(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.OWN_ACCESS, Asking.place(person) + "/notices"),
                json -> Shown.objects(json, "notices").stream()
                        .map(notice ->
                                new Notice(Shown.text(notice, "words").orElse(""), Shown.instant(notice, "happenedAt")))
                        .toList());
    }

    private static String place(PersonRef person) {
        return Asking.place(person) + "/emergency-access";
    }
}
