package org.carerecordguarantee.server.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what a person reads of what was done without asking them (EMG-06). */
@ApplicationScoped
public class NoticeFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-notices";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("what-was-told-is-not-shown").call("Notices", "all", call -> {
                    NoticesView honest = (NoticesView) call.proceed();
                    return honest.notices().isEmpty() ? honest : new NoticesView(List.of());
                }),
                Fault.named("a-notice-has-the-wrong-day").call("Notices", "all", NoticeFaults::aDayLater));
    }

    private static Object aDayLater(Call call) throws Exception {
        NoticesView honest = (NoticesView) call.proceed();
        return new NoticesView(honest.notices().stream()
                .map(notice -> new NoticesView.Notice(
                        notice.id(),
                        notice.happenedAt().plus(Duration.ofDays(1)),
                        notice.toldAt(),
                        notice.words(),
                        notice.toldLateBecause(),
                        notice.unjustifiedLook()))
                .toList());
    }
}
