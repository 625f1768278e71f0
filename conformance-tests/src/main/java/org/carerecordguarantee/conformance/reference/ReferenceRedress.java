package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.MisuseNotice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.TellingTask;

/** The acts by which a person is protected from misuse and told of it over the reference server's API. */
final class ReferenceRedress implements RedressActs {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SUSPENSIONS = "/api/suspensions";

    private final Asking asking;
    private final Staff staff;

    ReferenceRedress(Asking asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @Override
    public Outcome<SuspensionRef> suspendAccess(Actor who, Suspension suspension) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("worker", staff.known(suspension.worker()).id())
                .add("reason", suspension.why());
        suspension.record().ifPresent(person -> body.add("person", person.id()));
        return Asking.outcome(
                asking.post(who, Purpose.ACCESS_AUDIT, SUSPENSIONS, body.build()),
                json -> new SuspensionRef(suspension, json.getString("id")));
    }

    @Override
    public Outcome<Void> giveBackAccess(Actor who, SuspensionRef suspension, String why) {
        return Asking.nothing(asking.post(
                who,
                Purpose.ACCESS_AUDIT,
                SUSPENSIONS + "/" + suspension.id() + "/lifting",
                Json.createObjectBuilder().add("reason", why).build()));
    }

    @Override
    public Outcome<List<TellingTask>> tellingTasks(Actor who, InvestigationRef investigation) {
        List<TellingTask> found = new ArrayList<>();
        return asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                "/api/duties?about=" + investigation.id() + "&" + Asking.PAGE,
                page -> Shown.objects(page, "duties").stream()
                        .filter(duty -> duty.getString("kind").equals("TELL_OF_MISUSE"))
                        .map(duty -> new TellingTask(
                                investigation,
                                duty.getString("id"),
                                Shown.instant(duty, "dueAt")
                                        .map(end -> end.atZone(LONDON).toLocalDate())))
                        .forEach(found::add),
                () -> List.copyOf(found));
    }

    @Override
    public Outcome<Void> tellOfMisuse(Actor who, TellingTask task, String words) {
        return Asking.nothing(asking.post(
                who,
                Purpose.RECORD_KEEPING,
                place(task),
                Json.createObjectBuilder().add("words", words).build()));
    }

    @Override
    public Outcome<Void> putOffTelling(Actor who, TellingTask task, String why, LocalDate until) {
        JsonObject body = Json.createObjectBuilder()
                .add("ground", "DANGER_TO_SOMEONE")
                .add("why", why)
                .add("until", until.toString())
                .build();
        return Asking.nothing(asking.post(who, Purpose.RECORD_KEEPING, place(task) + "/deferral", body));
    }

    private static String place(TellingTask task) {
        return Asking.place(task.investigation().person()) + "/notices/" + task.id();
    }

    @Override
    public Outcome<List<MisuseNotice>> misuseNotices(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.OWN_ACCESS, Asking.place(person) + "/notices"),
                json -> Shown.objects(json, "notices").stream()
                        .map(notice -> Shown.object(notice, "unjustifiedLook"))
                        .filter(look -> !look.isEmpty())
                        .map(ReferenceRedress::notice)
                        .toList());
    }

    private static MisuseNotice notice(JsonObject look) {
        return new MisuseNotice(
                look.getString("by", ""),
                Shown.strings(look, "seen"),
                Shown.objects(look, "followed").stream()
                        .map(each -> ReferenceMisuse.kind(each.getString("kind")))
                        .toList(),
                look.getString("complaining", ""));
    }
}
