package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.faults.RewrittenItem;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Ways to break what is said of when a thing happened and when it was written (KEEP-02). */
@ApplicationScoped
public class TimeFaults implements Planted {
    private static final Duration LEEWAY = Duration.ofHours(2);
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Duration FOUR_DAYS = Duration.ofDays(4);

    @Override
    public String catalogue() {
        return "planted-times";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                writing("what-has-yet-to-happen-is-taken-for-today", call -> noLaterThanNow(call, A_MONTH)),
                writing("an-event-two-hours-ahead-is-let-in", call -> noLaterThanNow(call, LEEWAY)),
                writing("what-is-more-than-a-day-old-is-turned-away", TimeFaults::youngOnly),
                writing(
                        "an-entry-is-late-only-after-a-month",
                        made(item -> RewrittenItem.late(age(item).compareTo(A_MONTH) > 0, item))),
                writing(
                        "late-is-counted-without-regard-to-weekends",
                        made(item -> RewrittenItem.late(age(item).compareTo(FOUR_DAYS) > 0, item))),
                writing(
                        "the-time-of-writing-is-that-of-the-event",
                        made(item -> RewrittenItem.written(item.eventAt(), item))),
                writing(
                        "the-clock-is-an-hour-out",
                        made(item -> RewrittenItem.written(item.recordedAt().minus(Duration.ofHours(1)), item))));
    }

    private static Fault writing(String id, CallTwist twist) {
        return Fault.named(id).call("Writing", "first", twist);
    }

    private static CallTwist made(UnaryOperator<RecordItem> twist) {
        return call -> twist.apply((RecordItem) call.proceed());
    }

    private static Object noLaterThanNow(Call call, Duration ahead) throws Exception {
        NewItem given = call.argument(0, NewItem.class);
        Instant now = call.argument(1, Allowed.class).at();
        boolean soon = given.eventAt() != null
                && given.eventAt().isAfter(now)
                && given.eventAt().isBefore(now.plus(ahead));
        return soon ? call.proceedWith(0, FilledIn.happened(now, given)) : call.proceed();
    }

    private static Object youngOnly(Call call) throws Exception {
        NewItem given = call.argument(0, NewItem.class);
        Instant now = call.argument(1, Allowed.class).at();
        if (given.eventAt() != null && given.eventAt().isBefore(now.minus(Duration.ofDays(1)))) {
            throw Problem.of(Reason.NOT_ACCEPTED)
                    .withClause("KEEP-02")
                    .withField("eventAt", "KEEP-02", "It happened too long ago to be written down.")
                    .declined();
        }
        return call.proceed();
    }

    private static Duration age(RecordItem item) {
        return Duration.between(item.eventAt(), item.recordedAt());
    }
}
