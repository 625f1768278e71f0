package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.NightOpening;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.SealOpening;
import org.carerecordguarantee.conformance.port.SealedPart;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;
import org.carerecordguarantee.conformance.port.StoreBooks;
import org.carerecordguarantee.conformance.port.StoreCheck;
import org.carerecordguarantee.conformance.port.StoreEvent;

/** The acts about what is done on paper over the reference server's API. */
final class ReferencePaper implements PaperActs {

    private final Asking asking;
    private final Staff staff;

    ReferencePaper(Asking asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @Override
    public Outcome<SealedPartRef> sealPart(Actor who, PersonRef person, SealedPart part) {
        JsonObject body = Json.createObjectBuilder()
                .add("volume", part.volume())
                .add("part", part.part())
                .add("number", part.number())
                .build();
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, sealsOf(person), body),
                json -> new SealedPartRef(person, json.getString("id")));
    }

    @Override
    public Outcome<String> sealOpened(Actor who, SealedPartRef part, SealOpening opening) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("openedBy", id(opening.openedBy()))
                .add("found", opening.found());
        opening.witness().ifPresent(witness -> body.add("witness", id(witness)));
        given(body, "why", opening.why());
        given(body, "resealed", opening.resealed());
        return Asking.outcome(
                asking.post(
                        who,
                        Purpose.RECORD_KEEPING,
                        sealsOf(part.person()) + "/" + part.id() + "/openings",
                        body.build()),
                ReferencePaper::newest);
    }

    /** The answer is the sealed part with all its openings, the one that was just written down the last. */
    private static String newest(JsonObject part) {
        List<JsonObject> openings = Shown.objects(part, "openings");
        return openings.get(openings.size() - 1).getString("id");
    }

    @Override
    public Outcome<List<SealedPartView>> seals(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, sealsOf(person)), json -> Shown.objects(json, "seals").stream()
                        .map(part -> new SealedPartView(
                                new SealedPartRef(person, part.getString("id")),
                                Shown.objects(part, "openings").stream()
                                        .map(this::opening)
                                        .toList()))
                        .toList());
    }

    private SealedPartView.Opening opening(JsonObject json) {
        return new SealedPartView.Opening(
                Shown.text(json, "openedBy").flatMap(staff::nameOf),
                Shown.text(json, "witness").flatMap(staff::nameOf),
                Shown.instant(json, "openedAt"),
                Shown.text(json, "why"),
                Shown.text(json, "resealed"));
    }

    /** The list names nobody; what is about one thing is known by its number. */
    @Override
    public Outcome<List<Alert>> paperIncidents(Actor who, String about) {
        List<Alert> found = new ArrayList<>();
        return asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                "/api/privacy-alerts?about=" + about + "&" + Asking.PAGE,
                page -> Shown.objects(page, "alerts").stream().map(Shown::alert).forEach(found::add),
                () -> List.copyOf(found));
    }

    private String id(Actor worker) {
        return staff.known(worker).id();
    }

    private static void given(JsonObjectBuilder body, String field, String words) {
        if (!words.isBlank()) {
            body.add(field, words);
        }
    }

    private static String sealsOf(PersonRef person) {
        return Asking.place(person) + "/paper-seals";
    }

    @Override
    public Outcome<Void> storeLine(Actor who, PaperStoreRef store, Actor whom, StoreEvent event, String why) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("what", event.name()).add("who", id(whom));
        given(body, "why", why);
        return Asking.nothing(asking.post(who, Purpose.RECORD_KEEPING, place(store) + "/log", body.build()));
    }

    @Override
    public Outcome<String> storeCheck(Actor who, PaperStoreRef store, StoreCheck check) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("locked", check.locked()).add("desksClear", check.desksClear());
        given(body, "note", check.note());
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, place(store) + "/checks", body.build()),
                json -> json.getString("id"));
    }

    @Override
    public Outcome<String> foundUnattended(Actor who, PaperStoreRef store, String place) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        given(body, "place", place);
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, place(store) + "/found-files", body.build()),
                json -> json.getString("id"));
    }

    @Override
    public Outcome<StoreBooks> storeBooks(Actor who, PaperStoreRef store) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, place(store)),
                json -> new StoreBooks(
                        Shown.objects(json, "log").stream().map(this::line).toList(),
                        Shown.objects(json, "checks").stream()
                                .map(check -> new StoreCheck(
                                        check.getBoolean("locked"),
                                        check.getBoolean("desksClear"),
                                        check.getString("note", "")))
                                .toList()));
    }

    private StoreBooks.Line line(JsonObject json) {
        return new StoreBooks.Line(
                Shown.text(json, "who").flatMap(staff::nameOf),
                StoreEvent.valueOf(json.getString("what")),
                Shown.text(json, "why"),
                Shown.instant(json, "at"));
    }

    private static String place(PaperStoreRef store) {
        return "/api/paper-stores/" + store.id();
    }

    @Override
    public Outcome<String> enterSheet(Actor who, PersonRef person, NightOpening opening) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("volume", opening.volume())
                .add("keyholder", id(opening.keyholder()))
                .add("openedAt", opening.openedAt().toString());
        opening.second().ifPresent(second -> body.add("second", id(second)));
        given(body, "why", opening.why());
        return Asking.outcome(
                asking.post(who, Purpose.RECORD_KEEPING, sheetsOf(person), body.build()), json -> json.getString("id"));
    }

    @Override
    public Outcome<List<NightOpeningView>> nightOpenings(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, sheetsOf(person)),
                json -> Shown.objects(json, "openings").stream()
                        .map(one -> new NightOpeningView(
                                Shown.text(one, "keyholder").flatMap(staff::nameOf),
                                Shown.text(one, "second").flatMap(staff::nameOf),
                                Shown.instant(one, "openedAt"),
                                Shown.text(one, "why"),
                                one.getBoolean("enteredLate", false)))
                        .toList());
    }

    private static String sheetsOf(PersonRef person) {
        return Asking.place(person) + "/paper-openings";
    }
}
