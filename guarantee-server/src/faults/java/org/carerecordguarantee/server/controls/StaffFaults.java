package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.AccountStanding;
import org.carerecordguarantee.model.controls.AccountStanding.Requirement;
import org.carerecordguarantee.model.controls.AccountStands;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that nobody at work gets in without a whole account of their own and a good proof of who they are (CTL-01). */
@ApplicationScoped
public class StaffFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-staff";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-shared-login-gets-in").fact(AccountStanding.class, overlooking(Requirement.INDIVIDUAL)),
                Fault.named("nobody-needs-to-answer-for-an-account")
                        .fact(AccountStanding.class, overlooking(Requirement.SPONSOR)),
                Fault.named("no-promise-needs-to-be-signed")
                        .fact(AccountStanding.class, overlooking(Requirement.UNDERTAKING)),
                Fault.named("an-entry-opens-to-any-account")
                        .rule(
                                AccountStands.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_ITEM
                                        && !facts.needed(AccountStanding.class)
                                                .lacking()
                                                .isEmpty())),
                Fault.named("a-password-alone-gets-in")
                        .fact(AccountStanding.class, overlooking(Requirement.MORE_THAN_ONE_FACTOR)));
    }

    private static UnaryOperator<AccountStanding> overlooking(Requirement one) {
        return honest -> {
            if (!honest.lacking().contains(one)) {
                return honest;
            }
            Set<Requirement> rest = EnumSet.copyOf(honest.lacking());
            rest.remove(one);
            return new AccountStanding(rest, honest.leaves());
        };
    }
}
