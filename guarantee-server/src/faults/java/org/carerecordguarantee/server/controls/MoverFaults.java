package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.AccountStanding;
import org.carerecordguarantee.model.controls.LeaverIsOut;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that nobody who has left gets in, and that nobody is shut out before they leave (CTL-06). */
@ApplicationScoped
public class MoverFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-movers";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-leaver-stays-in").fact(AccountStanding.class, MoverFaults::staying),
                Fault.named("a-leaver-has-an-hour").fact(AccountStanding.class, moved(Duration.ofHours(1))),
                Fault.named("a-leaver-is-out-days-early").fact(AccountStanding.class, moved(Duration.ofDays(-2))),
                Fault.named("an-entry-opens-to-a-leaver")
                        .rule(
                                LeaverIsOut.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_ITEM)));
    }

    private static AccountStanding staying(AccountStanding honest) {
        return new AccountStanding(honest.lacking(), Optional.empty());
    }

    private static UnaryOperator<AccountStanding> moved(Duration by) {
        return honest -> new AccountStanding(honest.lacking(), honest.leaves().map(at -> at.plus(by)));
    }
}
