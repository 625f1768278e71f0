package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Time;

/** A system that takes in what is written and shows it a moment later. */
@ApplicationScoped
public class LawfulWriting implements Planted {
    private static final Duration LATER = Duration.ofMillis(400);

    @Inject
    private Time time;

    @Override
    public String catalogue() {
        return "lawful-writing";
    }

    @Override
    public List<Fault> faults() {
        return List.of(Fault.named("writes-are-seen-later")
                .call("RecordContents", "headings", call -> asItWas(call, 1))
                .call("RecordContents", "heading", call -> asItWas(call, 2)));
    }

    private Object asItWas(Call call, int place) throws Exception {
        Instant behind = time.now().minus(LATER);
        Optional<?> moment = call.argument(place, Optional.class);
        boolean earlier =
                moment.map(Instant.class::cast).filter(behind::isAfter).isPresent();
        return earlier ? call.proceed() : call.proceedWith(place, Optional.of(behind));
    }
}
