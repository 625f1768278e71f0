package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LegalGround;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.LimitTurnedDown;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RestrictionView;

/** The acts about limits over the reference server's API. */
final class ReferenceLimits implements LimitActs {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String HOW_TO_COMPLAIN = "Write to the complaints manager, or ring 01632 960100.";
    private static final String CONTACT = "01632 960123";
    private static final int YEARS_KNOWN = 2;

    private final Asking asking;
    private final Staff staff;

    ReferenceLimits(Asking asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @Override
    public Outcome<LimitRef> askForLimit(Actor who, PersonRef person, LimitDraft draft) {
        JsonObjectBuilder body = scope(draft.scope()).add("interim", draft.forSafety());
        draft.from().ifPresent(start -> body.add("from", start.toString()));
        draft.until().ifPresent(end -> body.add("until", end.toString()));
        return Asking.outcome(
                asking.post(who, why(who), place(person), body.build()),
                json -> new LimitRef(person, json.getString("id")));
    }

    private JsonObjectBuilder scope(LimitScope scope) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        if (scope instanceof LimitScope.OneWorker one) {
            return body.add("scope", "INDIVIDUAL")
                    .add("worker", staff.known(one.worker()).id());
        }
        if (scope instanceof LimitScope.TeamOf team) {
            return body.add("scope", "TEAM")
                    .add("team", staff.known(team.member()).team());
        }
        if (scope instanceof LimitScope.OrganisationOf organisation) {
            return body.add("scope", "ORGANISATION")
                    .add("organisation", staff.known(organisation.member()).organisation());
        }
        if (scope instanceof LimitScope.OneEntry entry) {
            return body.add("scope", "ITEM")
                    .add("item", entry.entry().id())
                    .add("seal", entry.seal().name());
        }
        if (scope instanceof LimitScope.KindOfInformation kind) {
            return body.add("scope", "CATEGORY")
                    .add("category", kind.category())
                    .add("seal", kind.seal().name());
        }
        return body.add("scope", "SHARED_RECORD");
    }

    @Override
    public Outcome<Void> explainLimit(Actor who, LimitRef limit, LimitExplanation explanation) {
        JsonObject body = Json.createObjectBuilder()
                .add("effects", explanation.effects())
                .add("alternatives", explanation.alternatives())
                .build();
        return Asking.nothing(asking.post(who, why(who), place(limit) + "/explanation", body));
    }

    @Override
    public Outcome<Void> chooseAboutLimit(Actor who, LimitRef limit, LimitChoice choice) {
        JsonObject body = Json.createObjectBuilder()
                .add("choice", choice == LimitChoice.GO_ON ? "GO_ON" : "WITHDRAW")
                .build();
        return Asking.nothing(asking.post(who, why(who), place(limit) + "/choice", body));
    }

    @Override
    public Outcome<Void> turnDownLimit(Actor who, LimitRef limit, LimitTurnedDown inWriting) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("extent", "WHOLLY")
                .add("complaintRoute", HOW_TO_COMPLAIN)
                .add("alternative", inWriting.nearest());
        inWriting.reasons().ifPresent(reasons -> body.add("reasons", reasons));
        return Asking.nothing(asking.post(who, why(who), place(limit) + "/decline", body.build()));
    }

    @Override
    public Outcome<Void> liftLimit(Actor who, LimitRef limit) {
        return Asking.nothing(asking.post(who, why(who), place(limit) + "/lifting", JsonObject.EMPTY_JSON_OBJECT));
    }

    @Override
    public Outcome<Void> confirmLifting(Actor who, LimitRef limit, boolean contactKnownBefore) {
        LocalDate today = LocalDate.now(LONDON);
        LocalDate knownSince = contactKnownBefore ? today.minusYears(YEARS_KNOWN) : today;
        JsonObject body = Json.createObjectBuilder()
                .add("contact", CONTACT)
                .add("knownSince", knownSince.toString())
                .add("wished", true)
                .build();
        return Asking.nothing(asking.post(who, why(who), place(limit) + "/lifting/confirmation", body));
    }

    @Override
    public Outcome<List<LimitView>> limits(Actor who, PersonRef person) {
        return Asking.outcome(asking.get(who, why(who), place(person)), json -> Shown.objects(json, "limits").stream()
                .map(limit -> ShownLimit.limit(person, limit))
                .toList());
    }

    @Override
    public Outcome<Void> passLimits(Actor who, PersonRef person, Optional<LegalGround> ground, String why) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("why", why);
        ground.ifPresent(claimed -> body.add("ground", claimed.name()));
        return Asking.nothing(asking.post(who, Purpose.DIRECT_CARE, place(person) + "/pass-throughs", body.build()));
    }

    @Override
    public Outcome<RestrictionView> restriction(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, why(who), Asking.place(person) + "/restriction"),
                json -> new RestrictionView(json.getBoolean("restricted", false), Shown.text(json, "reasonInWords")));
    }

    private static Purpose why(Actor who) {
        return who.worker() ? Purpose.DIRECT_CARE : Purpose.OWN_ACCESS;
    }

    private static String place(PersonRef person) {
        return Asking.place(person) + "/limits";
    }

    private static String place(LimitRef limit) {
        return place(limit.person()) + "/" + limit.id();
    }
}
