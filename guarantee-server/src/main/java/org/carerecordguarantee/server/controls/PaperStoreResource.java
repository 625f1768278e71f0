package org.carerecordguarantee.server.controls;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The paper stores: who had the key and why, what a check found, and files found unattended. No file's content, no person. */
@Path("api/paper-stores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Paper store")
public class PaperStoreResource {
    private static final int LONGEST = 500;
    private static final Asked KEEPING = Asked.aboutNobody(Action.KEEP_PAPER_STORE, Purpose.RECORD_KEEPING);
    private static final Asked REPORTING = Asked.aboutNobody(Action.REPORT_FOUND_FILE, Purpose.RECORD_KEEPING);

    /** What is handed in to begin a store's books. */
    @Schema(name = "NewPaperStore")
    record NewStore(String name) {}

    /** What is handed in for the log. */
    @Schema(name = "NewPaperStoreLine")
    record NewLine(KeyEvent what, UUID who, String why) {}

    /** What is handed in after a check. */
    @Schema(name = "NewPaperStoreCheck")
    record NewCheck(
            boolean locked,
            boolean desksClear,
            @Schema(nullable = true) String note) {}

    /** What is handed in about a file that was found. */
    @Schema(name = "NewFoundFile")
    record NewFoundFile(
            @Schema(description = "Where, and never whose file it is")
            String place) {}

    @Inject
    private Guard guard;

    @Inject
    private PaperStores stores;

    @Inject
    private People people;

    @Inject
    private Attempt attempt;

    @POST
    @Operation(summary = "Begin the books of a paper store (CTL-11)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewStore.class)))
    @Upholds("CTL-11")
    public Response open(Body body) {
        attempt.is(KEEPING);
        String name = body.only("name").text("name").strip();
        PaperStoreView made = ask(KEEPING, allowed -> stores.open(name, allowed));
        return Response.created(URI.create("/api/paper-stores/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{store}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Read the last of a store's log and checks (CTL-11)")
    @Upholds("CTL-11")
    public PaperStoreView one(@PathParam("store") UUID store) {
        return ask(KEEPING, allowed -> known(store));
    }

    @POST
    @Path("{store}/log")
    @Operation(summary = "Write down who had a key or went in, and why (CTL-11)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewLine.class)))
    @Upholds("CTL-11")
    public Response line(@PathParam("store") UUID store, Body body) {
        attempt.is(KEEPING);
        body.only("what", "who", "why");
        KeyEvent what = body.oneOf("what", KeyEvent.class);
        UUID who = body.id("who");
        Optional<String> why = body.maybeText("why");
        return created(ask(KEEPING, allowed -> {
            known(store);
            if (people.activeWorker(who).isEmpty()) {
                throw notAccepted("who", "Name a worker with an open account.");
            }
            return stores.line(store, what, who, said("why", why), allowed);
        }));
    }

    @POST
    @Path("{store}/checks")
    @Operation(summary = "Write down what a check of locks and desks found (CTL-11)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewCheck.class)))
    @Upholds("CTL-11")
    public Response check(@PathParam("store") UUID store, Body body) {
        attempt.is(KEEPING);
        body.only("locked", "desksClear", "note");
        boolean locked = body.flag("locked");
        boolean clear = body.flag("desksClear");
        Optional<String> note = body.maybeText("note");
        return created(ask(KEEPING, allowed -> {
            known(store);
            // Whatever is not as it should be is said in words; that all is well needs none.
            String words = locked && clear ? note.map(String::strip).orElse("") : said("note", note);
            if (words.length() > LONGEST) {
                throw notAccepted("note", "Say it in at most " + LONGEST + " characters.");
            }
            return stores.check(store, locked, clear, words, allowed);
        }));
    }

    @POST
    @Path("{store}/found-files")
    @Operation(summary = "Report a paper file that was found unattended: an incident (CTL-11)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewFoundFile.class)))
    @Upholds("CTL-11")
    public Response found(@PathParam("store") UUID store, Body body) {
        attempt.is(REPORTING);
        Optional<String> place = body.only("place").maybeText("place");
        return created(ask(REPORTING, allowed -> {
            known(store);
            return stores.found(store, said("place", place), allowed);
        }));
    }

    private PaperStoreView known(UUID store) {
        return stores.find(store)
                .orElseThrow(() -> Problem.of(Reason.NO_SUCH_RECORD).declined());
    }

    private <T> T ask(Asked asked, Function<Allowed, T> act) {
        return Refusals.openedOrDeclined(guard.ask(asked, allowed -> Act.Done.of(act.apply(allowed))))
                .value();
    }

    private static Response created(Object made) {
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private static String said(String field, Optional<String> text) {
        String words = text.map(String::strip).orElse("");
        if (words.codePoints().noneMatch(Character::isLetterOrDigit) || words.length() > LONGEST) {
            throw notAccepted(field, "Say it in words, at most " + LONGEST + " characters.");
        }
        return words;
    }

    private static RuntimeException notAccepted(String field, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause("CTL-11")
                .withField(field, "CTL-11", message)
                .declined();
    }
}
