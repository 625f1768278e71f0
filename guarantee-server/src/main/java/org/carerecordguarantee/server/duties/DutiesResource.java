package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's worklist: what is theirs to do in their role. The list names nobody; one duty, opened, says whom it is about. */
@Path("api/duties")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Duties")
public class DutiesResource {
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Guard guard;

    @Inject
    private Duties duties;

    @GET
    @Operation(
            summary = "List what is yours to do in your role, without anybody's identifier (EMG-05, TELL-02)",
            description = "With 'about' those only that are about one claim, limit or investigation.")
    @Upholds({"EMG-05", "TELL-02"})
    public DutiesView all(
            @QueryParam("about") UUID about,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("after") UUID after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw notUnderstood("limit", "is from 1 to " + LONGEST_PAGE);
        }
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.READ_DUTIES, Purpose.RECORD_KEEPING),
                        allowed -> Act.Done.of(page(allowed, Optional.ofNullable(about), limit, after))))
                .value();
    }

    /** Opens one that is theirs. It says whom it is about, so it is judged and written down as a look at their matters. */
    @GET
    @Path("{duty}")
    @Transactional
    @Operation(summary = "Open one duty of yours, with whom it is about (EMG-05, TELL-02)")
    @Upholds({"CTL-05", "LOG-01"})
    public DutyView one(@PathParam("duty") UUID duty) {
        Optional<Duty> found = duties.find(duty);
        Asked asked = found.map(
                        about -> Asked.about(about.person().value(), Action.READ_DUTIES, Purpose.RECORD_KEEPING))
                .orElseGet(() -> Asked.aboutNobody(Action.READ_DUTIES, Purpose.RECORD_KEEPING));
        return Refusals.openedOrDeclined(guard.ask(
                        asked,
                        allowed -> Act.Done.of(found.filter(each -> isTheirs(each, allowed)
                                        && !each.isKeptFrom(allowed.actor().id()))
                                .map(DutyView::of)
                                .orElseThrow(
                                        () -> Problem.of(Reason.NO_SUCH_RECORD).declined()))))
                .value();
    }

    private static boolean isTheirs(Duty duty, Allowed allowed) {
        return allowed.actor().role().filter(duty.owners()::contains).isPresent();
    }

    private DutiesView page(Allowed allowed, Optional<UUID> about, int limit, UUID after) {
        Optional<Duty> last = Optional.ofNullable(after).map(id -> duties.find(id)
                .filter(each -> isTheirs(each, allowed))
                .orElseThrow(() -> notUnderstood("after", "is not a duty of this list")));
        List<Duty> found = allowed.actor()
                .role()
                .map(role -> duties.worklist(role, about, last, limit + 1))
                .orElse(List.of());
        boolean more = found.size() > limit;
        List<Duty> shown = more ? found.subList(0, limit) : found;
        String only = about.map(id -> "about=" + id + "&").orElse("");
        String next = more
                ? "/api/duties?" + only + "limit=" + limit + "&after="
                        + shown.get(limit - 1).id()
                : null;
        return new DutiesView(shown.stream().map(DutiesView.DutySummary::of).toList(), next);
    }

    private static RuntimeException notUnderstood(String field, String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField(field, message).declined();
    }
}
