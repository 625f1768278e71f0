package org.carerecordguarantee.conformance.reference;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.LimitView.State;
import org.carerecordguarantee.conformance.port.PersonRef;

/** Reads a limit, as the reference server shows it with all that became of it, into the port's own words. */
final class ShownLimit {

    private ShownLimit() {}

    static LimitView limit(PersonRef person, JsonObject json) {
        return new LimitView(
                new LimitRef(person, json.getString("id")),
                state(json),
                Shown.instant(json, "from"),
                Shown.instant(json, "until"),
                latest(json, Set.of("EXPLAINED")).map(ShownLimit::explained),
                latest(json, Set.of("WENT_ON", "TOOK_ALTERNATIVE", "WITHDREW"))
                        .map(turn -> turn.getString("step").equals("WENT_ON") ? LimitChoice.GO_ON : LimitChoice.DROP),
                latest(json, Set.of("DECLINED", "DECLINED_IN_PART")).map(ShownLimit::turnedDown));
    }

    private static State state(JsonObject json) {
        String word = json.getString("state", "");
        return switch (word) {
            // one for safety counts before anything is explained
            case "ASKED", "EXPLAINED" -> json.getBoolean("inForce", false) ? State.ACTIVE : State.ASKED_FOR;
            case "IN_FORCE" -> State.ACTIVE;
            case "WITHDRAWN" -> State.DROPPED;
            case "DECLINED" -> State.TURNED_DOWN;
            case "LIFTED", "ENDED" -> State.OVER;
            default ->
                throw new AdapterTrouble("a limit is in a state that this adapter does not know: '" + word + "'");
        };
    }

    private static LimitView.Explained explained(JsonObject turn) {
        return new LimitView.Explained(
                Shown.text(turn, "words").orElse(""),
                Shown.text(turn, "alternative").orElse(""),
                Shown.text(turn, "by"));
    }

    private static LimitView.TurnedDown turnedDown(JsonObject turn) {
        return new LimitView.TurnedDown(
                Shown.text(turn, "words"),
                Shown.text(turn, "by"),
                Shown.text(turn, "alternative"),
                Shown.text(turn, "complaintRoute"));
    }

    private static Optional<JsonObject> latest(JsonObject json, Set<String> steps) {
        List<JsonObject> turns = Shown.objects(json, "history");
        return turns.stream()
                .filter(turn -> steps.contains(turn.getString("step", "")))
                .reduce((earlier, later) -> later);
    }
}
