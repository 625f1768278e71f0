package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.server.demo.DemoPeople;
import org.carerecordguarantee.server.people.Arranged;
import org.carerecordguarantee.server.people.Arrangements;
import org.carerecordguarantee.server.people.KeptContract;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.OrganisationKind;
import org.carerecordguarantee.server.people.StaffRegister;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Time;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.carerecordguarantee.server.recordlife.FileVolume;
import org.carerecordguarantee.server.recordlife.FileVolumes;
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
    private Arrangements arrangements;

    @Inject
    private StaffRegister staff;

    @Inject
    private Time time;

    @Inject
    private FileVolumes volumes;

    @Inject
    private DemoPeople demoPeople;

    /** {@code {name, kind}}. */
    @POST
    @Path("organisations")
    @Operation(summary = "Take in an organisation")
    public JsonObject organisation(Body body) {
        body.only("name", "kind");
        return id(arrangements.organisation(body.text("name"), body.oneOf("kind", OrganisationKind.class)));
    }

    /** {@code {name, organisation}}. */
    @POST
    @Path("teams")
    @Operation(summary = "Take in a team of an organisation")
    public JsonObject team(Body body) {
        body.only("name", "organisation");
        return id(arrangements.team(body.text("name"), body.id("organisation")));
    }

    /** {@code {name, role, jobTitle, team, personId?}}. */
    @POST
    @Path("workers")
    @Operation(summary = "Take in a worker with one role, in one team, perhaps with a record of their own")
    public JsonObject worker(Body body) {
        body.only("name", "role", "jobTitle", "team", "personId");
        return somebody(arrangements.worker(
                body.text("name"),
                body.oneOf("role", AccessRole.class),
                body.text("jobTitle"),
                body.id("team"),
                body.maybeId("personId").map(PersonId::new)));
    }

    /**
     * {@code {individual?, sponsor?, undertakingOn?, trainedOn?, leavesAt?}}: what is named is so from now on, and a blank
     * text takes it away.
     */
    @PUT
    @Path("workers/{worker}/standing")
    @Operation(summary = "Change what a worker's account rests on, such as the day of the last training")
    public void standing(@PathParam("worker") UUID worker, Body body) {
        body.only("individual", "sponsor", "undertakingOn", "trainedOn", "leavesAt");
        if (staff.worker(worker).isEmpty()) {
            throw Problem.of(Reason.NO_SUCH_RECORD).declined();
        }
        staff.change(
                worker,
                before -> new KeptStanding(
                        body.has("individual") ? body.flag("individual") : before.individual(),
                        taken(body, "sponsor")
                                ? Optional.empty()
                                : body.maybeText("sponsor").or(before::sponsor),
                        taken(body, "undertakingOn")
                                ? Optional.empty()
                                : body.maybeDate("undertakingOn").or(before::undertakingOn),
                        taken(body, "trainedOn")
                                ? Optional.empty()
                                : body.maybeDate("trainedOn").or(before::trainedOn),
                        taken(body, "leavesAt")
                                ? Optional.empty()
                                : body.maybeMoment("leavesAt").or(before::leavesAt)),
                worker,
                time.now());
    }

    private static boolean taken(Body body, String field) {
        return body.maybeText(field).filter(String::isBlank).isPresent();
    }

    /** {@code {clause, toolkit, until}}. */
    @PUT
    @Path("organisations/{organisation}/contract")
    @Operation(summary = "Change what a contractor or provider has shown")
    public void contract(@PathParam("organisation") UUID organisation, Body body) {
        body.only("clause", "toolkit", "until");
        if (!staff.knowsOrganisation(organisation)) {
            throw Problem.of(Reason.NO_SUCH_RECORD).declined();
        }
        staff.contracted(
                organisation,
                new KeptContract(
                        body.maybeText("clause").orElse(""),
                        body.oneOf("toolkit", ToolkitStatus.class),
                        body.date("until")),
                organisation,
                time.now());
    }

    /** {@code {name, born, nhsNumber?}}. */
    @POST
    @Path("people")
    @Operation(summary = "Take in somebody whose record is kept from now on")
    public JsonObject person(Body body) {
        body.only("name", "born", "nhsNumber");
        Optional<NhsNumber> number = body.maybeText("nhsNumber")
                .map(text -> NhsNumber.written(text).orElseThrow(() -> Problem.of(Reason.NOT_ACCEPTED)
                        .withField("nhsNumber", "is not an NHS number")
                        .declined()));
        return somebody(arrangements.person(body.text("name"), Optional.of(body.date("born")), number));
    }

    /** {@code {volume, of, title, location}}. */
    @POST
    @Path("people/{person}/file-volumes")
    @Operation(summary = "Register a volume of somebody's paper file")
    public JsonObject volume(@PathParam("person") UUID person, Body body) {
        body.only("volume", "of", "title", "location");
        if (!arrangements.knowsPerson(person)) {
            throw Problem.of(Reason.NO_SUCH_RECORD).declined();
        }
        FileVolume volume =
                new FileVolume(body.number("volume"), body.number("of"), body.text("title"), body.text("location"));
        volumes.register(new PersonId(person), volume);
        return Json.createObjectBuilder().add("volume", volume.volume()).build();
    }

    /** Nothing is asked: the people, staff and records of the demonstration, once. */
    @POST
    @Path("demo-people")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Load the fictional people of the demonstration, their staff and records; doing it again changes nothing")
    public JsonObject demoPeople() {
        DemoPeople.Loaded loaded = demoPeople.load();
        return Json.createObjectBuilder()
                .add("people", all(loaded.people()))
                .add("workers", all(loaded.workers()))
                .build();
    }

    private static JsonArrayBuilder all(List<Arranged> arranged) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Arranged each : arranged) {
            all.add(somebody(each));
        }
        return all;
    }

    private static JsonObject somebody(Arranged arranged) {
        return Json.createObjectBuilder()
                .add("id", arranged.id().toString())
                .add("name", arranged.name())
                .add("subject", arranged.subject())
                .build();
    }

    private static JsonObject id(UUID id) {
        return Json.createObjectBuilder().add("id", id.toString()).build();
    }
}
