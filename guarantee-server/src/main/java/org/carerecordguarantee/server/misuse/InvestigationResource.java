package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.misuse.ConsequenceKind;
import org.carerecordguarantee.model.misuse.ExplanationGround;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where it is found out whether somebody should have looked at a person's record. */
@Path("api/people/{person}/investigations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Investigations")
public class InvestigationResource {
    /** What is handed in to begin one: an alert or an allegation, whom it is about, and whose it is. */
    @Schema(name = "NewInvestigation")
    record NewInvestigation(
            @Schema(nullable = true) UUID alert,
            UUID accused,
            @Schema(nullable = true) String allegation,
            UUID owner,
            @Schema(nullable = true) List<UUID> looks) {}

    /** What is handed in when the accused has said something. */
    @Schema(name = "NewExplanation")
    record NewExplanation(ExplanationGround ground, String words) {}

    /** What is handed in when something followed, or when nothing is to. */
    @Schema(name = "NewConsequence")
    record NewConsequence(
            ConsequenceKind kind,
            LocalDate on,
            @Schema(nullable = true) String words) {}

    /** What is handed in to sign. */
    @Schema(name = "NewSignature")
    record NewSignature(String words) {}

    /** What is handed in to give it to somebody else. */
    @Schema(name = "NewOwner")
    record NewOwner(UUID owner) {}

    /** What is handed in to refer it. */
    @Schema(name = "NewReferral")
    record NewReferral(String words) {}

    /** What is handed in to close it; the purpose, where it is justified by one. */
    @Schema(name = "InvestigationDecision")
    record NewDecision(
            Verdict state,
            String reason,
            @Schema(nullable = true) Purpose purpose) {}

    @Inject
    private OpeningActs opening;

    @Inject
    private InvestigationActs acts;

    @Inject
    private Attempt attempt;

    @POST
    @Operation(summary = "Open an investigation out of an alert or an allegation, with an independent owner (ACT-01)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewInvestigation.class)))
    @Upholds("ACT-01")
    public Response open(@PathParam("person") UUID person, Body body) {
        attempt.is(Asked.about(person, Action.OPEN_INVESTIGATION, Purpose.ACCESS_AUDIT));
        body.only("alert", "accused", "allegation", "owner", "looks");
        InvestigationView opened = opening.open(
                person,
                new OpeningActs.HandedIn(
                        body.maybeId("alert"),
                        body.id("accused"),
                        body.maybeText("allegation"),
                        body.id("owner"),
                        body.maybeIds("looks")));
        return Response.created(URI.create("/api/people/" + person + "/investigations/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    @Operation(summary = "List the investigations about a person's record that the caller may see (ACT-01)")
    @Upholds("ACT-01")
    public InvestigationsView all(@PathParam("person") UUID person) {
        return acts.all(person);
    }

    /** Shows what was looked at and what for, as it was written down then, and never what the record says. */
    @GET
    @Path("{investigation}")
    @Operation(summary = "Read an investigation: what was looked at, and the purpose stated at the time (ACT-07)")
    @Upholds({"ACT-01", "ACT-07"})
    public InvestigationView one(@PathParam("person") UUID person, @PathParam("investigation") UUID investigation) {
        return acts.one(person, investigation);
    }

    @POST
    @Path("{investigation}/owner")
    @Operation(summary = "Give an open investigation to another independent owner (ACT-01)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOwner.class)))
    @Upholds("ACT-01")
    public InvestigationView handOver(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        return opening.handOver(person, investigation, body.only("owner").id("owner"));
    }

    @POST
    @Path("{investigation}/explanation")
    @Operation(summary = "Write down what the accused says for themself (ACT-06)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewExplanation.class)))
    @Upholds("ACT-06")
    public InvestigationView explain(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        body.only("ground", "words");
        return acts.explain(
                person,
                investigation,
                body.oneOf("ground", ExplanationGround.class),
                body.maybeText("words").orElse(""));
    }

    @POST
    @Path("{investigation}/consequences")
    @Operation(summary = "Write down what followed and when, or why nothing does (ACT-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewConsequence.class)))
    @Upholds("ACT-03")
    public InvestigationView follow(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        body.only("kind", "on", "words");
        return acts.follow(
                person,
                investigation,
                body.oneOf("kind", ConsequenceKind.class),
                body.date("on"),
                body.maybeText("words").orElse(""));
    }

    @POST
    @Path("{investigation}/signature")
    @Operation(summary = "Sign, as a second person, that nothing follows (ACT-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSignature.class)))
    @Upholds("ACT-03")
    public InvestigationView sign(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        return acts.sign(
                person, investigation, body.only("words").maybeText("words").orElse(""));
    }

    /** Closes it, once. Justified is only what the purpose of the time justifies; unjustified has its consequences. */
    @POST
    @Path("{investigation}/decision")
    @Operation(summary = "Close an investigation; found unjustified, the person is told (ACT-03, 04, 06, 07)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDecision.class)))
    @Upholds({"ACT-01", "ACT-03", "ACT-04", "ACT-06", "ACT-07"})
    public InvestigationView close(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        body.only("state", "reason", "purpose");
        return acts.close(
                person,
                investigation,
                body.oneOf("state", Verdict.class),
                body.maybeText("reason").orElse(""),
                body.maybeOneOf("purpose", Purpose.class));
    }

    @POST
    @Path("{investigation}/referral")
    @Operation(summary = "Refer it, with the evidence, to the organisation where the accused works (ACT-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewReferral.class)))
    @Upholds("ACT-08")
    public InvestigationView refer(
            @PathParam("person") UUID person, @PathParam("investigation") UUID investigation, Body body) {
        return acts.refer(
                person, investigation, body.only("words").maybeText("words").orElse(""));
    }
}
