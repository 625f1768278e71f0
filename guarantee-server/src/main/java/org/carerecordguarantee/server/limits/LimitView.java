package org.carerecordguarantee.server.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.LimitState;
import org.carerecordguarantee.model.limits.Seal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit with all that became of it.
 *
 * @param target the worker, team, organisation or item
 * @param targetName its name as it was when the limit was asked for
 * @param inForce whether it shuts out or closes now
 * @param interim whether it was asked for safety and so in force at once
 * @param liftingAsked whether it is to go once somebody has made sure that the person wants it
 * @param insteadOf the limit that was turned down in part, of which this is what is left
 */
@Schema(name = "Limit", description = "What a person asked for so that fewer see their record (LIM-01)")
public record LimitView(
        UUID id,
        String scope,
        String scopeInWords,
        @Schema(nullable = true) UUID target,
        @Schema(nullable = true) String targetName,
        @Schema(nullable = true) String category,
        @Schema(nullable = true) String seal,
        String state,
        String stateInWords,
        boolean inForce,
        boolean interim,
        boolean liftingAsked,
        Instant askedAt,
        String askedBy,
        String route,
        Instant from,
        @Schema(nullable = true) Instant until,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) UUID insteadOf,
        List<TurnView> history) {

    /** One thing that became of it; most of it is absent from most turns. */
    @Schema(name = "LimitTurn")
    public record TurnView(
            String step,
            String inWords,
            Instant at,
            String by,
            @Schema(nullable = true) String job,
            @Schema(nullable = true) String words,
            @Schema(nullable = true) String alternative,
            @Schema(nullable = true) String complaintRoute,
            @Schema(nullable = true) String reallocation,
            @Schema(nullable = true) String contact,
            @Schema(nullable = true) LocalDate knownSince) {

        static TurnView of(KeptLimit.KeptTurn kept) {
            Said said = kept.said();
            return new TurnView(
                    kept.turn().step().name(),
                    kept.turn().step().inWords(),
                    kept.turn().at(),
                    kept.byName(),
                    kept.byJob().orElse(null),
                    said.words().orElse(null),
                    said.alternative().orElse(null),
                    said.complaintRoute().orElse(null),
                    said.reallocation().orElse(null),
                    said.contact().orElse(null),
                    said.knownSince().orElse(null));
        }
    }

    static LimitView of(KeptLimit kept, Instant now) {
        AccessLimit limit = kept.limit();
        LimitScope scope = limit.scope();
        LimitState state = limit.stateAt(now);
        return new LimitView(
                limit.id(),
                scope.kind().name(),
                scope.kind().inWords(),
                scope.target().orElse(null),
                kept.targetName().orElse(null),
                scope.category().orElse(null),
                scope.seal().map(Seal::name).orElse(null),
                state.name(),
                state.inWords(),
                limit.inForceAt(now),
                limit.interim(),
                limit.liftingAsked() && !state.over(),
                limit.askedAt(),
                kept.askedName(),
                kept.route().name(),
                limit.from(),
                limit.until().orElse(null),
                kept.reason().orElse(null),
                kept.insteadOf().orElse(null),
                kept.turns().stream().map(TurnView::of).toList());
    }
}
