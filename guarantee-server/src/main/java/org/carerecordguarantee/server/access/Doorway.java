package org.carerecordguarantee.server.access;

import java.util.Set;
import org.carerecordguarantee.model.decision.Action;

/** Tells what somebody was about, from the way they came, when the request itself got no further. */
final class Doorway {
    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    private Doorway() {}

    /**
     * What was asked for.
     *
     * @param path with every id left out, such as {@code api/people/{id}/record}
     * @param parameters the names of the query's parameters
     */
    static Action action(String method, String path, Set<String> parameters) {
        Action action = action(method, path);
        return action == Action.READ_RECORD && parameters.contains("asAt") ? Action.READ_PAST_STATE : action;
    }

    /** Of what kind it was, where the action alone does not say. */
    static String touched(String path, Action action) {
        return (place(path).startsWith("relationships") ? Action.READ_RELATIONSHIPS : action).about();
    }

    private static String place(String path) {
        return path.replaceFirst("^api/", "").replaceFirst("^people/[^/]+/", "");
    }

    private static Action action(String method, String path) {
        boolean changes = CHANGES.contains(method);
        boolean adds = method.equals("POST");
        String place = place(path);
        if (place.startsWith("record")) {
            return changes ? Action.DELETE_ITEM : inRecord(place, adds);
        }
        if (place.startsWith("access-list")) {
            return changes || adds ? Action.ALTER_ACCESS_LIST : Action.READ_ACCESS_LIST;
        }
        if (place.startsWith("relationships")) {
            if (place.endsWith("/end")) {
                return Action.END_RELATIONSHIP;
            }
            // Whether it was to be an allocation or a claim stands in what was handed in and not understood.
            return adds ? Action.OTHER : Action.READ_RELATIONSHIPS;
        }
        return switch (place.replaceFirst("/.*", "")) {
            case "searches" -> Action.SEARCH;
            case "declared-relationships" -> Action.DECLARE_CONFLICT;
            case "file-locations" -> Action.READ_FILE_LOCATIONS;
            case "emergency-access" -> place.endsWith("/abandoned") ? Action.ABANDON_EMERGENCY : Action.OPEN_EMERGENCY;
            case "emergency-summary" -> Action.READ_EMERGENCY_SUMMARY;
            case "duties" -> Action.READ_DUTIES;
            case "notices" -> notices(place, adds);
            case "limits" -> limits(place, adds);
            case "restriction" -> restriction(place, adds);
            case "paper-seals" -> paperSeals(place, adds);
            case "privacy-alerts" -> adds ? Action.DECIDE_ALERT : Action.READ_ALERTS;
            default -> Action.OTHER;
        };
    }

    private static Action notices(String place, boolean adds) {
        if (!adds) {
            return Action.READ_NOTICES;
        }
        return place.endsWith("/deferral") ? Action.DEFER_TELLING : Action.TELL_PERSON;
    }

    private static Action limits(String place, boolean adds) {
        if (!adds) {
            return Action.READ_LIMITS;
        }
        return switch (place.replaceFirst("^.*/", "")) {
            case "limits" -> Action.ASK_FOR_LIMIT;
            case "explanation" -> Action.EXPLAIN_LIMIT;
            case "choice" -> Action.CHOOSE_ABOUT_LIMIT;
            case "decline" -> Action.DECLINE_LIMIT;
            case "lifting" -> Action.LIFT_LIMIT;
            case "confirmation" -> Action.CONFIRM_LIFTING;
            case "allowed-looks" -> Action.ALLOW_LOOK;
            case "pass-throughs" -> Action.GO_PAST_LIMITS;
            default -> Action.OTHER;
        };
    }

    private static Action paperSeals(String place, boolean adds) {
        if (!adds) {
            return Action.READ_PAPER_SEALS;
        }
        return place.endsWith("/openings") ? Action.OPEN_SEALED_PAPER : Action.SEAL_PAPER;
    }

    private static Action restriction(String place, boolean adds) {
        if (!adds) {
            return Action.READ_RESTRICTION;
        }
        if (place.endsWith("/reviews")) {
            return Action.REVIEW_RESTRICTION;
        }
        return place.contains("/grants") ? Action.NAME_FOR_RECORD : Action.RESTRICT_RECORD;
    }

    private static Action inRecord(String place, boolean adds) {
        if (place.endsWith("/opening")) {
            return Action.OPEN_SEALED_ITEM;
        }
        if (place.endsWith("/versions")) {
            return adds ? Action.CORRECT_ITEM : Action.READ_ITEM_HISTORY;
        }
        if (adds) {
            return Action.WRITE_ITEM;
        }
        return place.startsWith("record/items/") ? Action.READ_ITEM : Action.READ_RECORD;
    }
}
