package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Contract;

/** Decides who comes in at all, before anybody asks what for. */
final class Gate {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Office office;

    Gate(Office office) {
        this.office = office;
    }

    boolean isShutFor(Actor who) {
        if (office.sins(Sin.EVERY_LOOK_TAKES_A_NEW_SIGN_IN) && !office.hasJustSignedIn(who)) {
            return true;
        }
        List<Contract> shown =
                office.sins(Sin.ONE_LAPSE_SHUTS_OUT_ALL_PARTNERS) ? office.contractsOfAll(who) : office.contracts(who);
        if (shown.isEmpty() || office.sins(Sin.NOBODY_ASKS_FOR_CONTRACTS)) {
            return false;
        }
        Contract last = shown.get(office.sins(Sin.WHAT_LAPSED_ONCE_STAYS_LAPSED) ? 0 : shown.size() - 1);
        boolean bound = last.bound() || office.sins(Sin.A_CONTRACT_NEED_NOT_BIND);
        boolean safe = last.safe() || office.sins(Sin.DATA_NEED_NOT_BE_SAFE);
        return !bound || !safe || isOver(last);
    }

    private boolean isOver(Contract contract) {
        LocalDate today = office.now().atZone(ENGLAND).toLocalDate();
        LocalDate end = contract.until();
        if (office.sins(Sin.A_CONTRACT_ENDS_A_DAY_LATE)) {
            end = end.plusDays(1);
        }
        return today.isAfter(office.sins(Sin.A_CONTRACT_ENDS_A_DAY_EARLY) ? end.minusDays(1) : end);
    }
}
