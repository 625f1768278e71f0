package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.model.limits.LimitTurn;
import org.carerecordguarantee.model.limits.Seal;
import org.carerecordguarantee.model.limits.ServiceNeverDependsOnIt;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a limit: it is explained, chosen, turned down, lifted. */
@Path("api/people/{person}/limits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Limits")
public class LimitStepsResource {
    private static final int LONGEST = 4000;
    private static final int LONGEST_CONTACT = 200;

    /** What is handed in when a worker has explained a limit. */
    @Schema(name = "LimitExplanation")
    record NewExplanation(
            String effects,
            String alternatives,
            @Schema(nullable = true) Boolean serviceConditional,
            @Schema(nullable = true) Boolean managerRead) {}

    /** What the person chooses. */
    enum Choice {
        GO_ON(LimitStep.WENT_ON),
        ALTERNATIVE(LimitStep.TOOK_ALTERNATIVE),
        WITHDRAW(LimitStep.WITHDREW);

        private final LimitStep step;

        Choice(LimitStep step) {
            this.step = step;
        }
    }

    /** What is handed in when the person has chosen. */
    @Schema(name = "LimitChoice")
    record NewChoice(Choice choice, @Schema(nullable = true) String alternative) {}

    /** What is handed in to turn a limit down. */
    @Schema(name = "LimitTurnedDown")
    record NewDecline(
            DecliningLimits.Extent extent,
            String reasons,
            String complaintRoute,
            String alternative,
            @Schema(nullable = true) String reallocation,
            @Schema(nullable = true) Seal seal,
            @Schema(nullable = true) Instant until,
            @Schema(nullable = true) Boolean serviceConditional,
            @Schema(nullable = true) Boolean managerRead) {}

    /** What is handed in to have a limit lifted. */
    @Schema(name = "LimitLifting")
    record NewLifting(@Schema(nullable = true) String reason) {}

    /** What is handed in when somebody has made sure whether the person wants it lifted. */
    @Schema(name = "LimitLiftingConfirmed")
    record NewConfirmation(String contact, LocalDate knownSince, boolean wished) {}

    @Inject
    private LimitActs acts;

    @Inject
    private DecliningLimits declining;

    @Inject
    private Attempt attempt;

    @POST
    @Path("{limit}/explanation")
    @Operation(
            summary = "Write down what was explained to the person about a limit, and what else they could do (LIM-02)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewExplanation.class)))
    @Upholds("LIM-02")
    public LimitView explain(
            @PathParam("person") UUID person,
            @PathParam("limit") UUID limit,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.EXPLAIN_LIMIT, orKeeping(purpose)));
        body.only("effects", "alternatives", "serviceConditional", "managerRead");
        Optional<String> effects = body.maybeText("effects");
        Optional<String> alternatives = body.maybeText("alternatives");
        boolean conditional = body.maybeFlag("serviceConditional").orElse(false);
        boolean read = body.maybeFlag("managerRead").orElse(false);
        return acts.step(
                person, limit, Action.EXPLAIN_LIMIT, LimitStep.EXPLAINED, orKeeping(purpose), (kept, allowed) -> {
                    String could = Forms.words("LIM-02", "effects", effects, LONGEST);
                    String instead = Forms.words("LIM-02", "alternatives", alternatives, LONGEST);
                    boolean managerRead = read && isManager(allowed);
                    Forms.none(ServiceNeverDependsOnIt.fault("effects", could, conditional, managerRead)
                            .or(() -> ServiceNeverDependsOnIt.fault("alternatives", instead, conditional, managerRead))
                            .stream()
                            .toList());
                    return new Said(
                            Optional.of(could),
                            Optional.of(instead),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                });
    }

    @POST
    @Path("{limit}/choice")
    @Operation(
            summary = "Write down what the person chooses about a limit; gone on with, it is in force (LIM-02, LIM-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewChoice.class)))
    @Upholds({"LIM-02", "LIM-03"})
    public LimitView choose(
            @PathParam("person") UUID person,
            @PathParam("limit") UUID limit,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.CHOOSE_ABOUT_LIMIT, purpose));
        body.only("choice", "alternative");
        Choice choice = body.oneOf("choice", Choice.class);
        Optional<String> alternative = body.maybeText("alternative");
        return acts.step(person, limit, Action.CHOOSE_ABOUT_LIMIT, choice.step, purpose, (kept, allowed) -> {
            Optional<String> taken = choice == Choice.ALTERNATIVE
                    ? Optional.of(Forms.words("LIM-02", "alternative", alternative, LONGEST))
                    : Forms.maybeWords("LIM-02", "alternative", alternative, LONGEST);
            return new Said(
                    Optional.empty(), taken, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        });
    }

    @POST
    @Path("{limit}/decline")
    @Operation(
            summary =
                    "Turn a limit down, wholly or in part, with reasons, the way to complain and what works instead (LIM-06)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDecline.class)))
    @Upholds("LIM-06")
    public LimitView decline(
            @PathParam("person") UUID person,
            @PathParam("limit") UUID limit,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.DECLINE_LIMIT, orKeeping(purpose)));
        body.only(
                "extent",
                "reasons",
                "complaintRoute",
                "alternative",
                "reallocation",
                "seal",
                "until",
                "serviceConditional",
                "managerRead");
        DecliningLimits.InWriting given = new DecliningLimits.InWriting(
                body.oneOf("extent", DecliningLimits.Extent.class),
                body.maybeText("reasons"),
                body.maybeText("complaintRoute"),
                body.maybeText("alternative"),
                body.maybeText("reallocation"),
                body.maybeOneOf("seal", Seal.class),
                body.maybeMoment("until"),
                body.maybeFlag("serviceConditional").orElse(false),
                body.maybeFlag("managerRead").orElse(false));
        return declining.decline(person, limit, given, orKeeping(purpose));
    }

    @POST
    @Path("{limit}/lifting")
    @Operation(
            summary =
                    "Ask for a limit to be lifted; it stands until somebody has made sure that the person wants it (LIM-07)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewLifting.class)))
    @Upholds("LIM-07")
    public LimitView lift(
            @PathParam("person") UUID person,
            @PathParam("limit") UUID limit,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.LIFT_LIMIT, purpose));
        Optional<String> reason = body.only("reason").maybeText("reason");
        return acts.step(
                person,
                limit,
                Action.LIFT_LIMIT,
                LimitStep.LIFTING_ASKED,
                purpose,
                (kept, allowed) -> Said.words(Forms.maybeWords("LIM-07", "reason", reason, LONGEST)));
    }

    @POST
    @Path("{limit}/lifting/confirmation")
    @Operation(summary = "Write down whether the person wants a limit lifted, asked by a contact known before (LIM-07)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewConfirmation.class)))
    @Upholds("LIM-07")
    public LimitView confirm(
            @PathParam("person") UUID person,
            @PathParam("limit") UUID limit,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.CONFIRM_LIFTING, orKeeping(purpose)));
        body.only("contact", "knownSince", "wished");
        Optional<String> contact = body.maybeText("contact");
        LocalDate knownSince = body.date("knownSince");
        LimitStep step = body.flag("wished") ? LimitStep.LIFTED : LimitStep.LIFTING_NOT_WISHED;
        return acts.step(person, limit, Action.CONFIRM_LIFTING, step, orKeeping(purpose), (kept, allowed) -> {
            if (!knownSince.isBefore(askedOn(kept.limit().turns()))) {
                throw Forms.notAccepted(
                        "LIM-07",
                        "knownSince",
                        "Ask by a contact that was known before: whoever asked for it may have given a new one.");
            }
            return new Said(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Forms.words("LIM-07", "contact", contact, LONGEST_CONTACT)),
                    Optional.of(knownSince));
        });
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }

    private static boolean isManager(Allowed allowed) {
        return allowed.actor()
                .role()
                .filter(role -> role.has(Function.DECIDE_LIMIT))
                .isPresent();
    }

    // The last time that it was asked for: the step before is the one that is being answered.
    private static LocalDate askedOn(List<LimitTurn> turns) {
        return turns.stream()
                .filter(turn -> turn.step() == LimitStep.LIFTING_ASKED)
                .map(turn -> London.dateOf(turn.at()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
