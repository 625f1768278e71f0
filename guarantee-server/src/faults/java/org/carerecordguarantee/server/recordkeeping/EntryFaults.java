package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.recordkeeping.Author;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.faults.RewrittenItem;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Ways to break that an entry is whole, and says who wrote it, for whom, and from where (KEEP-01). */
@ApplicationScoped
public class EntryFaults implements Planted {
    private static final int GIVEN = 0;
    private static final String NOT_KNOWN = "Not known";

    @Override
    public String catalogue() {
        return "planted-entries";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-team-is-the-author").call("Writing", "first", EntryFaults::byTheTeam),
                Fault.named("the-job-of-the-author-is-not-shown")
                        .call("RecordResource", "item", EntryFaults::withoutJob),
                Fault.named("the-source-is-lost").call("Writing", "first", EntryFaults::withoutSource),
                Fault.named("the-form-fills-in-what-was-left-out")
                        .call("Writing", "first", call -> call.proceedWith(GIVEN, filledIn(given(call)))),
                Fault.named("no-time-given-means-now")
                        .call("Writing", "first", call -> call.proceedWith(GIVEN, timed(given(call), call))),
                Fault.named("what-is-turned-away-is-saved-all-the-same")
                        .call("Writing", "first", call -> call.proceedWith(GIVEN, timed(filledIn(given(call)), call)))
                        .call("RecordResource", "write", EntryFaults::savedAndTurnedAway));
    }

    private static NewItem given(Call call) {
        return call.argument(GIVEN, NewItem.class);
    }

    /** The same if nothing is missing, so that nothing counts as changed. */
    private static NewItem filledIn(NewItem given) {
        NewItem sourced = given.source() == null ? FilledIn.from(NOT_KNOWN, given) : given;
        return given.format() == null ? FilledIn.in(NOT_KNOWN, sourced) : sourced;
    }

    private static NewItem timed(NewItem given, Call call) {
        return given.eventAt() != null
                ? given
                : FilledIn.happened(call.argument(1, Allowed.class).at(), given);
    }

    private static Object savedAndTurnedAway(Call call) throws Exception {
        Response saved = (Response) call.proceed();
        ItemView item = (ItemView) saved.getEntity();
        boolean whole = !item.source().equals(NOT_KNOWN)
                && !item.format().equals(NOT_KNOWN)
                && !item.eventAt().equals(item.recordedAt());
        if (whole) {
            return saved;
        }
        throw Problem.of(Reason.NOT_ACCEPTED)
                .withClause("KEEP-01")
                .withField("item", "KEEP-01", "A part of the entry is missing.")
                .declined();
    }

    private static Object byTheTeam(Call call) throws Exception {
        RecordItem item = (RecordItem) call.proceed();
        String team =
                call.argument(1, Allowed.class).actor().post().map(Post::team).orElseThrow();
        Author author = new Author(
                item.author().id(), team, item.author().role(), item.author().organisation());
        return RewrittenItem.by(author, item);
    }

    private static Object withoutSource(Call call) throws Exception {
        return RewrittenItem.from("", (RecordItem) call.proceed());
    }

    private static Object withoutJob(Call call) throws Exception {
        ItemView item = (ItemView) call.proceed();
        ItemView.AuthorView author = item.author();
        return new ItemView(
                item.id(),
                item.person(),
                item.version(),
                item.category(),
                item.kind(),
                item.source(),
                item.format(),
                item.eventAt(),
                item.recordedAt(),
                item.lateEntry(),
                item.content(),
                new ItemView.AuthorView(author.id(), author.name(), "", author.organisation()),
                item.why());
    }
}
