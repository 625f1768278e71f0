package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;

/** For whom an emergency opens whose record. */
final class Night {

    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final Office office;

    Night(Office office) {
        this.office = office;
    }

    /** {@return how long an emergency lasts here} */
    Duration length() {
        Duration declared = office.is(Lawful.FOUR_HOUR_WINDOW) ? FOUR_HOURS : EIGHT_HOURS;
        return office.sins(Sin.AN_EMERGENCY_ENDS_EARLY) ? declared.dividedBy(2) : declared;
    }

    /** {@return the emergency that opens a person's record to somebody just now} */
    Optional<PaperEmergency> opens(Actor who, PersonFile file) {
        if (office.sins(Sin.AN_EMERGENCY_OPENS_NOTHING)) {
            return Optional.empty();
        }
        Instant now = office.nowFor(file);
        return within(file)
                .filter(one -> one.worker.login().equals(who.login()) || office.sins(Sin.ONE_CLAIM_OPENS_FOR_ALL))
                .filter(one -> one.lastsAt(now) || office.sins(Sin.AN_EMERGENCY_NEVER_ENDS))
                .findFirst();
    }

    private Stream<PaperEmergency> within(PersonFile file) {
        return office.sins(Sin.ONE_CLAIM_OPENS_EVERYBODY)
                ? office.files.values().stream().flatMap(each -> each.emergencies.stream())
                : file.emergencies.stream();
    }
}
