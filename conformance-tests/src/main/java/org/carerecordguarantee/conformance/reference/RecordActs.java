package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Wire.Answer;

/** What is done with a record and its items. */
final class RecordActs {

    private final Asking asking;

    RecordActs(Asking asking) {
        this.asking = asking;
    }

    Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return record(who, person, why, "?" + Asking.PAGE);
    }

    Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return record(who, person, why, "?" + Asking.PAGE + "&asAt=" + moment);
    }

    Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return Asking.outcome(asking.get(who, why, place(item)), json -> Shown.item(item.person(), json));
    }

    Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        draft.category().ifPresent(value -> body.add("category", value));
        draft.kind().ifPresent(value -> body.add("kind", value));
        draft.source().ifPresent(value -> body.add("source", value));
        draft.format().ifPresent(value -> body.add("format", value));
        draft.eventAt().ifPresent(value -> body.add("eventAt", value.toString()));
        draft.content().ifPresent(value -> body.add("content", value));
        Answer answer = asking.post(who, Purpose.DIRECT_CARE, Asking.place(person) + "/record/items", body.build());
        return Asking.outcome(answer, json -> new ItemRef(person, identifier(answer, json)));
    }

    Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        JsonObject body = Json.createObjectBuilder()
                .add("content", content)
                .add("why", why)
                .build();
        return Asking.outcome(asking.post(who, Purpose.DIRECT_CARE, place(item) + "/versions", body), json -> item);
    }

    Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return Asking.nothing(asking.send(who, Purpose.RECORD_KEEPING, "DELETE", place(item), Optional.empty()));
    }

    private Outcome<RecordView> record(Actor who, PersonRef person, Purpose why, String query) {
        List<ItemView> items = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        return asking.pages(
                who,
                why,
                Asking.place(person) + "/record" + query,
                page -> {
                    Shown.objects(page, "items").forEach(item -> items.add(Shown.item(person, item)));
                    Shown.objects(page, "withheld").forEach(part -> withheld.add(part.getString("words", "")));
                },
                () -> new RecordView(person, items, withheld));
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

    private static String place(ItemRef item) {
        return Asking.place(item.person()) + "/record/items/" + item.id();
    }
}
