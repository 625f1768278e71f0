package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.Draft;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.access.Answer;
import org.carerecordguarantee.server.access.ItemView;
import org.carerecordguarantee.server.access.OpenRecord;
import org.carerecordguarantee.server.access.OpenRecord.Page;
import org.carerecordguarantee.server.access.OpenRecord.Slice;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Catalogue;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Time;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is in a record, over HTTP: it parses, asks {@link OpenRecord} and shows; it decides nothing. */
@Path("api/people/{person}/record")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Record")
public class RecordResource {
    private static final int LONGEST_PAGE = 200;

    @Inject
    private OpenRecord records;

    @Inject
    private Writing writing;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Time time;

    /** The record as it is, or as it was at {@code asAt}. */
    @GET
    @Operation(
            summary = "Open a record: what is disclosed of it now, or as it was at a past moment"
                    + " (CTL-03, CTL-05, CTL-07, KEEP-03, LOG-01)")
    @Upholds({"LOG-01", "KEEP-03"})
    public RecordView record(
            @PathParam("person") UUID person,
            @HeaderParam("Purpose") Purpose purpose,
            @QueryParam("asAt") Instant asAt,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("after") UUID after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw notUnderstood("limit", "is from 1 to " + LONGEST_PAGE);
        }
        if (asAt != null && asAt.isAfter(time.nowFor(new PersonId(person)))) {
            throw notUnderstood("asAt", "is not a moment of the past");
        }
        if (asAt != null && asAt.isBefore(Draft.EARLIEST)) {
            throw notUnderstood("asAt", "is before any record, which begins in 1900");
        }
        Slice slice = new Slice(limit, after);
        Answer<Page> answer =
                asAt == null ? records.record(person, purpose, slice) : records.pastState(person, purpose, asAt, slice);
        Answer.Opened<Page> opened = Refusals.openedOrDeclined(answer);
        String next = opened.value()
                .next()
                .map(last -> "/api/people/" + person + "/record?limit=" + limit + "&after=" + last
                        + (asAt == null ? "" : "&asAt=" + asAt))
                .orElse(null);
        return new RecordView(
                person,
                opened.value().items().stream().map(ItemView::of).toList(),
                withheld(opened),
                opened.decision().because().stream()
                        .map(finding -> finding.clause().value())
                        .distinct()
                        .toList(),
                opened.entry(),
                next);
    }

    /** One item as it is. */
    @GET
    @Path("items/{item}")
    @Operation(summary = "Open one item of a record (LOG-01)")
    public ItemView item(
            @PathParam("person") UUID person, @PathParam("item") UUID item, @HeaderParam("Purpose") Purpose purpose) {
        return ItemView.of(
                Refusals.openedOrDeclined(records.item(person, item, purpose)).value());
    }

    /** Every version of one item. */
    @GET
    @Path("items/{item}/versions")
    @Operation(summary = "Read every version of one item, the first first (KEEP-03)")
    @Upholds("KEEP-03")
    public VersionsView versions(
            @PathParam("person") UUID person, @PathParam("item") UUID item, @HeaderParam("Purpose") Purpose purpose) {
        List<RecordItem> history = Refusals.openedOrDeclined(records.history(person, item, purpose))
                .value();
        return new VersionsView(history.stream().map(ItemView::of).toList());
    }

    /** Writes an item. The purpose is to keep the record, unless another is stated. */
    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write an item into a record (KEEP-01, KEEP-02)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewItem.class)))
    @Upholds({"KEEP-01", "KEEP-02"})
    public Response write(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        NewItem given = NewItem.in(body);
        RecordItem written = Refusals.openedOrDeclined(
                        records.add(person, orKeeping(purpose), allowed -> writing.first(given, allowed)))
                .value();
        return created(written);
    }

    /** Corrects an item by a new version; the old one stays. */
    @POST
    @Path("items/{item}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct an item by a new version; the old one stays (KEEP-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewVersion.class)))
    @Upholds("KEEP-03")
    public Response correct(
            @PathParam("person") UUID person,
            @PathParam("item") UUID item,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        NewVersion given = NewVersion.in(body);
        RecordItem written = Refusals.openedOrDeclined(records.correct(
                        person, item, orKeeping(purpose), (latest, allowed) -> writing.next(given, latest, allowed)))
                .value();
        return created(written);
    }

    private static Response created(RecordItem written) {
        URI place = URI.create("/api/people/" + written.person() + "/record/items/" + written.id());
        return Response.created(place).entity(ItemView.of(written)).build();
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }

    private List<RecordView.WithheldView> withheld(Answer.Opened<?> opened) {
        return Explain.withheld(Audience.of(opened.request().actor()), opened.decision()).stream()
                .map(each -> new RecordView.WithheldView(
                        each.reason().name(),
                        each.clause().value(),
                        catalogue.sentence(each.clause().value()).orElse("")))
                .toList();
    }

    private static RuntimeException notUnderstood(String field, String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField(field, message).declined();
    }
}
