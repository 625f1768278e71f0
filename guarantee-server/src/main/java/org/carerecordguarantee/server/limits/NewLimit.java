package org.carerecordguarantee.server.limits;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.Seal;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit as it is handed in.
 *
 * @param scope what it shuts out or closes; it says which of the other fields there are
 * @param seal how an item or a category is closed
 * @param from when it is to start; at once if absent
 * @param until when it is to end; never if absent
 * @param interim whether it is for safety, and so in force at once
 * @param route by which way the person asked; online if absent
 * @param reason why the person wants it, if they like to say so
 */
@Schema(name = "NewLimit")
record NewLimit(
        LimitKind scope,
        @Schema(nullable = true) UUID worker,
        @Schema(nullable = true) UUID team,
        @Schema(nullable = true) UUID organisation,
        @Schema(nullable = true) UUID item,
        @Schema(nullable = true) String category,
        @Schema(nullable = true) Seal seal,
        @Schema(nullable = true) Instant from,
        @Schema(nullable = true) Instant until,
        @Schema(nullable = true) Boolean interim,
        @Schema(nullable = true) Route route,
        @Schema(nullable = true) String reason) {

    static NewLimit in(Body body) {
        body.only(
                "scope",
                "worker",
                "team",
                "organisation",
                "item",
                "category",
                "seal",
                "from",
                "until",
                "interim",
                "route",
                "reason");
        return new NewLimit(
                body.oneOf("scope", LimitKind.class),
                body.maybeId("worker").orElse(null),
                body.maybeId("team").orElse(null),
                body.maybeId("organisation").orElse(null),
                body.maybeId("item").orElse(null),
                body.maybeText("category").orElse(null),
                body.maybeOneOf("seal", Seal.class).orElse(null),
                body.maybeMoment("from").orElse(null),
                body.maybeMoment("until").orElse(null),
                body.maybeFlag("interim").orElse(false),
                body.maybeOneOf("route", Route.class).orElse(Route.ONLINE),
                body.maybeText("reason")
                        .map(String::strip)
                        .filter(said -> !said.isEmpty())
                        .orElse(null));
    }

    /** The field in which this kind of limit names what it is about. */
    String targetField() {
        return switch (scope) {
            case INDIVIDUAL -> "worker";
            case TEAM -> "team";
            case ORGANISATION -> "organisation";
            case ITEM -> "item";
            case SHARED_RECORD, CATEGORY, ASK_ME_FIRST -> "scope";
        };
    }

    /** What it shuts out or closes. Whoever names two things, or one of another kind, may have meant either. */
    LimitScope limitScope() {
        Map<String, UUID> named = new LinkedHashMap<>();
        named.put("worker", worker);
        named.put("team", team);
        named.put("organisation", organisation);
        named.put("item", item);
        named.values().removeIf(id -> id == null);
        Set<String> expected = scope.namesOne() ? Set.of(targetField()) : Set.of();
        named.keySet().stream()
                .filter(field -> !expected.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw Problem.of(Reason.NOT_ACCEPTED)
                            .withClause("LIM-01")
                            .withField(field, "LIM-01", "This kind of limit is not about that.")
                            .declined();
                });
        return new LimitScope(
                scope,
                Optional.ofNullable(named.get(targetField())),
                Optional.ofNullable(category),
                Optional.ofNullable(seal));
    }
}
