package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.AccountGap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** What each account lacks, in a box of cards. */
final class Accounts {

    private final Office office;
    private final Map<String, Set<AccountGap>> lacking = new HashMap<>();
    private final Map<String, Optional<LocalDate>> trained = new HashMap<>();
    private final Map<String, Instant> leaving = new HashMap<>();

    Accounts(Office office) {
        this.office = office;
    }

    void lack(Actor worker, AccountGap gap) {
        lacking.computeIfAbsent(worker.login(), login -> EnumSet.noneOf(AccountGap.class))
                .add(gap);
    }

    /** {@return whether somebody at work gets in to do something about a person} */
    boolean letIn(Actor who, Act act) {
        return lacking.getOrDefault(who.login(), Set.of()).stream().allMatch(gap -> overlooked(gap, act))
                && isTrained(who, act)
                && !hasLeft(who, act);
    }

    void leave(Actor worker, Instant at) {
        leaving.put(worker.login(), at);
    }

    private boolean hasLeft(Actor who, Act act) {
        if (office.sins(Sin.LEAVERS_STAY_IN)
                || (act == Act.LOOK_AT_ENTRY && office.sins(Sin.AN_ENTRY_OPENS_TO_LEAVERS))) {
            return false;
        }
        Duration grace = office.sins(Sin.LEAVERS_HAVE_AN_HOUR)
                ? Duration.ofHours(1)
                : Duration.ofDays(office.sins(Sin.LEAVERS_ARE_OUT_EARLY) ? -2 : 0);
        Instant at = leaving.get(who.login());
        return at != null && !office.now().isBefore(at.plus(grace));
    }

    void train(Actor worker, Optional<LocalDate> on) {
        trained.put(worker.login(), on);
    }

    private boolean isTrained(Actor who, Act act) {
        if (!trained.containsKey(who.login())
                || (act == Act.LOOK_AT_ENTRY && office.sins(Sin.AN_ENTRY_NEEDS_NO_TRAINING))) {
            return true;
        }
        int days = office.sins(Sin.TRAINING_LASTS_A_DAY_MORE)
                ? 366
                : office.sins(Sin.TRAINING_LASTS_A_DAY_LESS) ? 364 : 365;
        LocalDate today = LocalDate.ofInstant(office.now(), ZoneId.of("Europe/London"));
        return trained.get(who.login())
                .map(day -> !today.isAfter(day.plusDays(days)))
                .orElse(office.sins(Sin.NOBODY_NEEDS_TRAINING));
    }

    private boolean overlooked(AccountGap gap, Act act) {
        Sin sin =
                switch (gap) {
                    case SHARED -> Sin.A_SHARED_LOGIN_WILL_DO;
                    case NO_SPONSOR -> Sin.NO_SPONSOR_IS_NEEDED;
                    case NO_UNDERTAKING -> Sin.NO_PROMISE_IS_NEEDED;
                };
        return office.sins(sin) || (act == Act.LOOK_AT_ENTRY && office.sins(Sin.AN_ENTRY_OPENS_TO_ANY_ACCOUNT));
    }
}
