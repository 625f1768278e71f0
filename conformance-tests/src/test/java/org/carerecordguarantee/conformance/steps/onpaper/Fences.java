package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Seal;
import org.carerecordguarantee.conformance.port.WorkerSheet;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** What the limits of a person keep from whom. */
final class Fences {

    private static final String AT_REQUEST = "Something is withheld because the person asked for it.";

    private final Office office;

    Fences(Office office) {
        this.office = office;
    }

    /** {@return whether a limit keeps somebody out altogether} */
    boolean shutOut(Actor who, PersonFile file, Act act) {
        if (passed(who, file)) {
            return false;
        }
        if (act == Act.LOOK_AT_ENTRY && office.sins(Sin.A_LIMIT_DOES_NOT_REACH_SINGLE_ENTRIES)) {
            return false;
        }
        if (act == Act.LOOK_AT_PAST && office.sins(Sin.A_LIMIT_DOES_NOT_REACH_THE_PAST)) {
            return false;
        }
        if (office.sins(Sin.A_LIMIT_BINDS_ONLY_WHO_COMES_LATER) && file.readers.contains(who.login())) {
            return false;
        }
        return active(file).map(limit -> limit.draft.scope()).anyMatch(scope -> shutsOut(scope, who) || strays(scope));
    }

    /** Whether this council shuts out even those whom the limit does not name. */
    private boolean strays(LimitScope scope) {
        return office.sins(sealing(scope) ? Sin.A_SEAL_CLOSES_THE_WHOLE_RECORD : Sin.A_LIMIT_SHUTS_OUT_EVERYBODY);
    }

    private boolean shutsOut(LimitScope scope, Actor who) {
        if (scope instanceof LimitScope.OneWorker one) {
            return one.worker().login().equals(who.login()) && !office.sins(Sin.A_LIMIT_ON_ONE_IS_IGNORED);
        }
        WorkerSheet sheet = office.workers.get(who.login());
        if (scope instanceof LimitScope.TeamOf team) {
            return sheet.team().equals(office.workers.get(team.member().login()).team())
                    && !office.sins(Sin.A_LIMIT_ON_A_TEAM_IS_IGNORED);
        }
        if (scope instanceof LimitScope.OrganisationOf organisation) {
            return sheet.organisation().equals(organisation.member().organisation())
                    && !office.sins(Sin.A_LIMIT_ON_AN_ORGANISATION_IS_IGNORED);
        }
        return scope instanceof LimitScope.SharedCareRecord
                && sheet.kind() != OrganisationKind.COUNCIL
                && !office.sins(Sin.LEAVING_THE_SHARED_RECORD_CHANGES_NOTHING);
    }

    /** {@return a record without what its person has closed to this reader} */
    RecordView open(Actor who, PersonFile file, RecordView whole, boolean past) {
        if (past && office.sins(Sin.A_SEAL_DOES_NOT_REACH_THE_PAST)) {
            return whole;
        }
        List<ItemView> shown = new ArrayList<>();
        boolean told = false;
        for (ItemView item : whole.items()) {
            Optional<Seal> seal = seal(who, file, item);
            if (seal.isEmpty()) {
                shown.add(item);
            }
            told |= seal.filter(this::isTold).isPresent();
        }
        return new RecordView(whole.person(), shown, told ? List.of(AT_REQUEST) : List.of());
    }

    private boolean isTold(Seal seal) {
        return seal == Seal.SEALED ? !office.sins(Sin.SEALING_IS_NOT_TOLD) : office.sins(Sin.HIDING_IS_TOLD);
    }

    /** {@return how an item is closed to this reader, if it is} */
    Optional<Seal> seal(Actor who, PersonFile file, ItemView item) {
        if (passed(who, file) || unsealedForGood(who, file)) {
            return Optional.empty();
        }
        return active(file)
                .flatMap(limit -> seal(limit.draft.scope(), item).stream())
                .findFirst();
    }

    private Optional<Seal> seal(LimitScope scope, ItemView item) {
        if (scope instanceof LimitScope.OneEntry one
                && one.entry().equals(item.ref())
                && !office.sins(Sin.A_SEAL_ON_AN_ENTRY_IS_IGNORED)) {
            return Optional.of(one.seal());
        }
        if (scope instanceof LimitScope.KindOfInformation kind
                && item.category().filter(kind.category()::equals).isPresent()
                && !office.sins(Sin.A_SEAL_ON_A_KIND_IS_IGNORED)) {
            return Optional.of(kind.seal());
        }
        return Optional.empty();
    }

    /** {@return the ground on which somebody is past the limits of a person and needs to be, as the list shows it} */
    Optional<String> ground(Actor who, PersonFile file) {
        if (office.sins(Sin.EVERY_LOOK_GIVES_A_GROUND)) {
            return Optional.of("as the law allows");
        }
        boolean needed =
                active(file).anyMatch(limit -> sealing(limit.draft.scope()) || shutsOut(limit.draft.scope(), who));
        return Optional.ofNullable(file.passed.get(who.login()))
                .filter(ground -> needed && !office.sins(Sin.A_GROUND_IS_NOT_WRITTEN_DOWN));
    }

    /** Whether this council, once one entry was opened at night, leaves them all open. */
    private boolean unsealedForGood(Actor who, PersonFile file) {
        return office.sins(Sin.ONE_OPENED_SEAL_OPENS_THEM_ALL)
                && file.emergencies.stream()
                        .anyMatch(one -> one.sealOpened && one.worker.login().equals(who.login()));
    }

    private boolean passed(Actor who, PersonFile file) {
        if (office.sins(Sin.THE_LAW_PASSES_NO_LIMIT)) {
            return false;
        }
        return file.passed.containsKey(who.login()) || (office.sins(Sin.ONE_PASSES_FOR_ALL) && !file.passed.isEmpty());
    }

    private Stream<PaperLimit> active(PersonFile file) {
        Instant now = office.now();
        return file.limits.stream()
                .filter(limit -> limit.binds(now)
                        || (office.sins(Sin.A_LIMIT_STARTS_AT_ONCE) && limit.binds(limit.from))
                        || (office.sins(Sin.A_LIMIT_CANNOT_BE_LIFTED) && limit.liftingAsked));
    }

    private static boolean sealing(LimitScope scope) {
        return scope instanceof LimitScope.OneEntry || scope instanceof LimitScope.KindOfInformation;
    }
}
