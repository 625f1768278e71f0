package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Hidden;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.Wire.Answer;

/** The twelve acts over the reference server's API. */
final class ReferenceSystem implements CareRecordSystem {

    private static final String PAGE = "limit=200";

    private final ReferenceApi api;

    ReferenceSystem(ReferenceApi api) {
        this.api = api;
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return record(who, person, why, "?" + PAGE);
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return record(who, person, why, "?" + PAGE + "&asAt=" + moment);
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return outcome(get(who, why, place(item)), json -> Shown.item(item.person(), json));
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        draft.category().ifPresent(value -> body.add("category", value));
        draft.kind().ifPresent(value -> body.add("kind", value));
        draft.source().ifPresent(value -> body.add("source", value));
        draft.format().ifPresent(value -> body.add("format", value));
        draft.eventAt().ifPresent(value -> body.add("eventAt", value.toString()));
        draft.content().ifPresent(value -> body.add("content", value));
        Answer answer = post(who, Purpose.DIRECT_CARE, place(person) + "/record/items", body.build());
        return outcome(answer, json -> new ItemRef(person, identifier(answer, json)));
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        JsonObject body = Json.createObjectBuilder()
                .add("content", content)
                .add("why", why)
                .build();
        return outcome(post(who, Purpose.DIRECT_CARE, place(item) + "/versions", body), json -> item);
    }

    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return nothing(api.as(who.login(), Purpose.RECORD_KEEPING, "DELETE", place(item), Optional.empty()));
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        terms.name().ifPresent(value -> body.add("name", value));
        terms.born().ifPresent(value -> body.add("born", value.toString()));
        terms.nhsNumber().ifPresent(value -> body.add("nhsNumber", value));
        return outcome(post(who, why, "/api/searches", body.build()), json -> Shown.objects(json, "results").stream()
                .map(hit -> new Hit(new PersonRef(hit.getString("person"), hit.getString("name", ""))))
                .toList());
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        Purpose why = who.worker() ? Purpose.ACCESS_AUDIT : Purpose.OWN_ACCESS;
        String show = looks == Looks.ALL ? "all" : "others";
        List<AccessLine> newestFirst = new ArrayList<>();
        Set<String> turned = new HashSet<>();
        Optional<String> next = Optional.of(place(person) + "/access-list?" + PAGE + "&show=" + show);
        while (next.isPresent()) {
            Answer answer = get(who, why, next.get());
            if (answer.status() != 200) {
                return outcome(answer, json -> new AccessList(person, List.of()));
            }
            JsonObject page = ReferenceApi.object(answer);
            Shown.objects(page, "lines").stream().map(Shown::line).forEach(newestFirst::add);
            next = api.next(page, turned);
        }
        Collections.reverse(newestFirst);
        return new Done<>(new AccessList(person, newestFirst));
    }

    /** Tries each way in which an interface of this kind could let a line be altered; all must be shut. */
    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        String list = place(person) + "/access-list";
        String own = list + "/" + line.reference();
        JsonObject forged = Json.createObjectBuilder().add("outcome", "ALLOWED").build();
        List<String[]> doors =
                switch (how) {
                    case CHANGE -> List.of(new String[] {"PUT", own}, new String[] {"PATCH", own});
                    case DELETE -> List.of(new String[] {"DELETE", own}, new String[] {"DELETE", list});
                    case ADD -> List.of(new String[] {"POST", list}, new String[] {"PUT", list});
                };
        Outcome<Void> last = Outcome.done();
        for (String[] door : doors) {
            Optional<JsonStructure> body = door[0].equals("DELETE") ? Optional.empty() : Optional.of(forged);
            last = nothing(api.as(who.login(), Purpose.RECORD_KEEPING, door[0], door[1], body));
            if (last.happened()) {
                return last;
            }
        }
        return last;
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        JsonObject body = Json.createObjectBuilder()
                .add("cause", "SELF_CLAIM")
                .add("reason", reason)
                .build();
        return nothing(post(who, Purpose.DIRECT_CARE, place(person) + "/relationships", body));
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return outcome(
                get(who, Purpose.RECORD_KEEPING, place(person) + "/file-locations"),
                json -> Shown.objects(json, "volumes").stream()
                        .map(Shown::volume)
                        .toList());
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        List<Alert> alerts = new ArrayList<>();
        Set<String> turned = new HashSet<>();
        Optional<String> next = Optional.of("/api/privacy-alerts?" + PAGE);
        while (next.isPresent()) {
            Answer answer = get(who, Purpose.ACCESS_AUDIT, next.get());
            if (answer.status() != 200) {
                return outcome(answer, json -> List.of());
            }
            JsonObject page = ReferenceApi.object(answer);
            Shown.objects(page, "alerts").stream().map(Shown::alert).forEach(alerts::add);
            next = api.next(page, turned);
        }
        return new Done<>(alerts);
    }

    private Outcome<RecordView> record(Actor who, PersonRef person, Purpose why, String query) {
        List<ItemView> items = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        Set<String> turned = new HashSet<>();
        Optional<String> next = Optional.of(place(person) + "/record" + query);
        while (next.isPresent()) {
            Answer answer = get(who, why, next.get());
            if (answer.status() != 200) {
                return outcome(answer, json -> new RecordView(person, List.of(), List.of()));
            }
            JsonObject page = ReferenceApi.object(answer);
            Shown.objects(page, "items").forEach(item -> items.add(Shown.item(person, item)));
            Shown.objects(page, "withheld").forEach(part -> withheld.add(part.getString("words", "")));
            next = api.next(page, turned);
        }
        return new Done<>(new RecordView(person, items, withheld));
    }

    /** What was accepted to be done later may be named in the answer's Location only. */
    private static String identifier(Answer answer, JsonObject json) {
        return Shown.text(json, "id")
                .or(() -> answer.header("location").map(place -> place.substring(place.lastIndexOf('/') + 1)))
                .filter(id -> !id.isBlank())
                .orElseThrow(() ->
                        new AdapterTrouble("the server accepted an entry and did not say which it will be: neither 'id'"
                                + " in the answer nor Location"));
    }

    private Answer get(Actor who, Purpose why, String path) {
        return api.as(who.login(), why, "GET", path, Optional.empty());
    }

    private Answer post(Actor who, Purpose why, String path, JsonObject body) {
        return api.as(who.login(), why, "POST", path, Optional.of(body));
    }

    private static Outcome<Void> nothing(Answer answer) {
        Outcome<Boolean> outcome = outcome(answer, json -> Boolean.TRUE);
        if (outcome instanceof Refused<Boolean> refused) {
            return new Refused<>(refused.reason(), refused.shown());
        }
        if (outcome instanceof Hidden<Boolean>) {
            return new Hidden<>();
        }
        return outcome instanceof Unavailable<Boolean> unavailable
                ? new Unavailable<>(unavailable.shown())
                : Outcome.done();
    }

    private static <T> Outcome<T> outcome(Answer answer, Function<JsonObject, T> yield) {
        int status = answer.status();
        if (status / 100 == 2) {
            return new Done<>(
                    yield.apply(answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : ReferenceApi.object(answer)));
        }
        return switch (status) {
            case 403 -> new Refused<>(reason(answer), words(answer));
            case 404 -> new Hidden<>();
            case 405 -> new Refused<>(Reason.NOT_CHANGEABLE, words(answer));
            case 400, 413, 415, 422 -> new Refused<>(Reason.NOT_ACCEPTED, words(answer));
            case 503 -> new Unavailable<>(words(answer));
            case 401 -> throw new AdapterTrouble("the server does not accept the log-in: " + words(answer));
            default -> throw new AdapterTrouble("the server answered " + status + ": " + words(answer));
        };
    }

    private static Reason reason(Answer answer) {
        if (!ReferenceApi.isJson(answer)) {
            return Reason.UNSTATED;
        }
        String word = Shown.text(ReferenceApi.object(answer), "reason").orElse("");
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(word)) {
                return reason;
            }
        }
        return Reason.UNSTATED;
    }

    private static String words(Answer answer) {
        if (!ReferenceApi.isJson(answer)) {
            return "no words";
        }
        JsonObject problem = ReferenceApi.object(answer);
        String detail = Shown.text(problem, "detail")
                .or(() -> Shown.text(problem, "title"))
                .orElse("no words");
        StringBuilder words = new StringBuilder(detail);
        Shown.objects(problem, "errors").forEach(fault -> words.append("; ")
                .append(fault.getString("field", ""))
                .append(": ")
                .append(fault.getString("message", "")));
        return words.toString();
    }

    private static String place(PersonRef person) {
        return "/api/people/" + person.id();
    }

    private static String place(ItemRef item) {
        return place(item.person()) + "/record/items/" + item.id();
    }
}
