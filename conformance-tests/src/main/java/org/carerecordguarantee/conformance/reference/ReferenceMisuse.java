package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Explanation;
import org.carerecordguarantee.conformance.port.InvestigationClosing;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.ReferralView;
import org.carerecordguarantee.conformance.port.Wire.Answer;

/** The acts about misuse over the reference server's API. */
final class ReferenceMisuse implements MisuseActs {

    private static final String REFERRALS = "/api/referrals";

    private final Asking asking;
    private final Staff staff;

    ReferenceMisuse(Asking asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @Override
    public Outcome<InvestigationRef> openInvestigation(Actor who, PersonRef person, Accusation accusation) {
        JsonObject body = Json.createObjectBuilder()
                .add("accused", staff.known(accusation.accused()).id())
                .add("owner", staff.known(accusation.owner()).id())
                .add("allegation", accusation.words())
                .build();
        return Asking.outcome(
                asking.post(who, Purpose.ACCESS_AUDIT, place(person), body),
                json -> new InvestigationRef(person, json.getString("id")));
    }

    /** The list says which there are; each is then read where it stands. */
    @Override
    public Outcome<List<InvestigationView>> investigations(Actor who, PersonRef person) {
        Answer list = asking.get(who, Purpose.ACCESS_AUDIT, place(person));
        if (list.status() != 200) {
            return Asking.outcome(list, json -> List.of());
        }
        List<InvestigationView> found = new ArrayList<>();
        for (JsonObject summary : Shown.objects(ReferenceApi.object(list), "investigations")) {
            InvestigationRef each = new InvestigationRef(person, summary.getString("id"));
            Outcome<InvestigationView> one =
                    Asking.outcome(asking.get(who, Purpose.ACCESS_AUDIT, place(each)), json -> view(each, json));
            if (!one.happened()) {
                return Asking.outcome(list, json -> List.of());
            }
            one.yielded().ifPresent(found::add);
        }
        return new Done<>(List.copyOf(found));
    }

    private static InvestigationView view(InvestigationRef investigation, JsonObject json) {
        return new InvestigationView(
                investigation,
                InvestigationView.State.valueOf(json.getString("state")),
                json.getJsonObject("accused").getString("name"),
                json.getJsonObject("owner").getString("name"),
                Shown.text(json, "dueOn").map(LocalDate::parse),
                Shown.objects(json, "looks").stream()
                        .flatMap(look -> purpose(look).stream())
                        .toList(),
                Shown.objects(json, "consequences").stream()
                        .map(each -> new Consequence(
                                kind(each.getString("kind")),
                                LocalDate.parse(each.getString("on")),
                                each.getString("words", "")))
                        .toList(),
                Shown.text(json, "linkedCase"));
    }

    private static Optional<Purpose> purpose(JsonObject look) {
        return Shown.text(look, "purpose").flatMap(word -> Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(word))
                .findFirst());
    }

    @Override
    public Outcome<Void> writeDownExplanation(Actor who, InvestigationRef investigation, Explanation explanation) {
        return step(
                who,
                investigation,
                "/explanation",
                Json.createObjectBuilder()
                        .add("ground", explanation.ground().name())
                        .add("words", explanation.words()));
    }

    @Override
    public Outcome<Void> writeDownConsequence(Actor who, InvestigationRef investigation, Consequence consequence) {
        return step(
                who,
                investigation,
                "/consequences",
                Json.createObjectBuilder()
                        .add("kind", word(consequence.kind()))
                        .add("on", consequence.on().toString())
                        .add("words", consequence.words()));
    }

    @Override
    public Outcome<Void> signNoAction(Actor who, InvestigationRef investigation, String words) {
        return step(who, investigation, "/signature", Json.createObjectBuilder().add("words", words));
    }

    @Override
    public Outcome<Void> closeInvestigation(Actor who, InvestigationRef investigation, InvestigationClosing closing) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("state", closing.state().name()).add("reason", closing.reason());
        closing.purpose().ifPresent(purpose -> body.add("purpose", purpose.name()));
        return step(who, investigation, "/decision", body);
    }

    @Override
    public Outcome<RecordView> lookWithoutPurpose(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.getWithoutPurpose(who, Asking.place(person) + "/record"), json -> Shown.record(person, json));
    }

    @Override
    public Outcome<Void> referMisuse(Actor who, InvestigationRef investigation, String words) {
        return step(who, investigation, "/referral", Json.createObjectBuilder().add("words", words));
    }

    /** The list says which there are; each is then read where it stands. */
    @Override
    public Outcome<List<ReferralView>> referrals(Actor who) {
        List<String> ids = new ArrayList<>();
        Outcome<List<ReferralView>> listed = asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                REFERRALS + "?" + Asking.PAGE,
                page -> Shown.objects(page, "referrals").forEach(each -> ids.add(each.getString("id"))),
                List::of);
        List<ReferralView> found = new ArrayList<>();
        for (String id : listed.happened() ? ids : List.<String>of()) {
            Outcome<ReferralView> one = Asking.outcome(
                    asking.get(who, Purpose.ACCESS_AUDIT, REFERRALS + "/" + id), ReferenceMisuse::referral);
            one.yielded().ifPresent(found::add);
        }
        return listed.happened() ? new Done<>(List.copyOf(found)) : listed;
    }

    private static ReferralView referral(JsonObject json) {
        return new ReferralView(
                json.getString("id"),
                json.getString("investigation"),
                json.getJsonObject("accused").getString("name"),
                Shown.objects(json, "evidence").stream()
                        .flatMap(look -> purpose(look).stream())
                        .toList(),
                Shown.text(json, "linkedCase"));
    }

    @Override
    public Outcome<Void> linkCase(Actor who, ReferralView referral, String number) {
        return Asking.nothing(asking.post(
                who,
                Purpose.ACCESS_AUDIT,
                REFERRALS + "/" + referral.id() + "/link",
                Json.createObjectBuilder().add("reference", number).build()));
    }

    private Outcome<Void> step(Actor who, InvestigationRef investigation, String step, JsonObjectBuilder body) {
        return Asking.nothing(asking.post(who, Purpose.ACCESS_AUDIT, place(investigation) + step, body.build()));
    }

    private static String word(Consequence.Kind kind) {
        return switch (kind) {
            case REGULATOR -> "REGULATOR_REFERRAL";
            case COMMISSIONER -> "ICO";
            default -> kind.name();
        };
    }

    static Consequence.Kind kind(String word) {
        return Arrays.stream(Consequence.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new AdapterTrouble("the server names a consequence that is not known: " + word));
    }

    private static String place(PersonRef person) {
        return Asking.place(person) + "/investigations";
    }

    private static String place(InvestigationRef investigation) {
        return place(investigation.person()) + "/" + investigation.id();
    }
}
