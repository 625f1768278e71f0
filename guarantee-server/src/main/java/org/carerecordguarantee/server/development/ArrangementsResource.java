package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.people.Arrivals;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.OrganisationKind;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.PersonSheet;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Declined;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Arranges who there is, as a council's other systems would: each answer gives the new id and the subject to ask a token for. */
@Path("development")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Transactional
@Tag(name = "Development")
public class ArrangementsResource {
    @Inject
    private Arrivals arrivals;

    @Inject
    private People people;

    @Inject
    private AccessLog log;

    @Inject
    private FreshIds ids;

    /** {@code {name, kind}}. */
    @POST
    @Path("organisations")
    @Operation(summary = "Take in an organisation")
    public JsonObject organisation(Body body) {
        body.only("name", "kind");
        UUID id = ids.next();
        arrivals.organisation(id, body.text("name"), body.oneOf("kind", OrganisationKind.class));
        return Json.createObjectBuilder().add("id", id.toString()).build();
    }

    /** {@code {name, organisation}}. */
    @POST
    @Path("teams")
    @Operation(summary = "Take in a team of an organisation")
    public JsonObject team(Body body) {
        body.only("name", "organisation");
        UUID organisation = body.id("organisation");
        if (!arrivals.hasOrganisation(organisation)) {
            throw unknown("organisation");
        }
        UUID id = ids.next();
        arrivals.team(id, body.text("name"), organisation);
        return Json.createObjectBuilder().add("id", id.toString()).build();
    }

    /** {@code {name, role, jobTitle, team, personId?}}. */
    @POST
    @Path("workers")
    @Operation(summary = "Take in a worker with one role, in one team, perhaps with a record of their own")
    public JsonObject worker(Body body) {
        body.only("name", "role", "jobTitle", "team", "personId");
        UUID team = body.id("team");
        if (!arrivals.hasTeam(team)) {
            throw unknown("team");
        }
        Optional<PersonId> own = body.maybeId("personId").map(PersonId::new);
        if (own.isPresent() && people.find(own.get()).isEmpty()) {
            throw unknown("personId");
        }
        UUID id = ids.next();
        arrivals.worker(
                new WorkerSheet(id, body.text("name"), body.text("jobTitle"), "", ""),
                subject(id),
                team,
                Set.of(body.oneOf("role", AccessRole.class)),
                own);
        return idAndSubject(id);
    }

    /** {@code {name, born, nhsNumber?}}. */
    @POST
    @Path("people")
    @Operation(summary = "Take in somebody whose record is kept from now on")
    public JsonObject person(Body body) {
        body.only("name", "born", "nhsNumber");
        Optional<NhsNumber> number = body.maybeText("nhsNumber").map(text -> NhsNumber.written(text)
                .orElseThrow(() -> fault("nhsNumber", "is not an NHS number")));
        PersonId id = new PersonId(ids.next());
        arrivals.person(
                new PersonSheet(id, body.text("name"), Optional.of(body.date("born")), number), subject(id.value()));
        log.begin(id);
        return idAndSubject(id.value());
    }

    private static JsonObject idAndSubject(UUID id) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("subject", subject(id))
                .build();
    }

    private static String subject(UUID id) {
        return "subject-" + id;
    }

    private static Declined unknown(String field) {
        return fault(field, "is not known here");
    }

    private static Declined fault(String field, String message) {
        return Problem.of(Reason.NOT_ACCEPTED).withField(field, message).declined();
    }
}
