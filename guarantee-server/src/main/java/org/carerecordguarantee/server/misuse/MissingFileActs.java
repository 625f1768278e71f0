package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.FileState;
import org.carerecordguarantee.model.misuse.Investigating;
import org.carerecordguarantee.model.misuse.LostFile;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;

/**
 * What happens when a paper file is lost. The report alone sets everything going: the search, due the same day; the breach,
 * with its clock; and the duty to tell the person.
 */
@ApplicationScoped
class MissingFileActs {
    private static final int LONGEST_REFERENCE = 200;

    @Inject
    private Guard guard;

    @Inject
    private MissingFiles files;

    @Inject
    private Breaches breaches;

    @Inject
    private Duties duties;

    MissingFileView report(UUID person, LostFile lost) {
        return Refusals.openedOrDeclined(
                        guard.ask(asked(person), allowed -> Act.Done.of(view(reported(lost, allowed)))))
                .value();
    }

    MissingFilesView all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        asked(person),
                        allowed -> Act.Done.of(new MissingFilesView(
                                person,
                                files.of(allowed.person()).stream()
                                        .map(this::view)
                                        .toList()))))
                .value();
    }

    /** Writes down a search. The first one is what was due; the file stays missing until it is found. */
    MissingFileView searched(UUID person, UUID file, boolean found, String words) {
        return Refusals.openedOrDeclined(guard.ask(asked(person), new Act<MissingFileView>() {
                    private Optional<StoredMissingFile> missing = Optional.empty();

                    @Override
                    public Sought seek(PersonId whose, Actor actor) {
                        missing = files.find(whose, file);
                        return missing.isPresent() ? Sought.person() : Sought.unknown();
                    }

                    @Override
                    public Done<MissingFileView> perform(Allowed allowed) {
                        StoredMissingFile row =
                                missing.orElseThrow(() -> new IllegalStateException("it was there under the lock"));
                        if (state(files.searches(row.id)) == FileState.FOUND) {
                            throw Accepted.clash("ACT-09", "It has been found already.");
                        }
                        String said = Accepted.words("words", "ACT-09", words);
                        files.searched(row.id, found, said, allowed.actor().id(), allowed.at());
                        duties.open(DutyKind.SEARCH_FOR_FILE, row.id)
                                .ifPresent(duty -> duties.discharge(
                                        duty.id(), allowed.actor().id(), allowed.at(), said));
                        return Done.of(view(row));
                    }
                }))
                .value();
    }

    private StoredMissingFile reported(LostFile lost, Allowed allowed) {
        Accepted.none(lost.faults());
        Accepted.noneTooLong("words", "ACT-09", lost.words());
        lost.policeReference()
                .ifPresent(number -> Accepted.atMost(LONGEST_REFERENCE, "policeReference", "ACT-09", number));
        UUID by = allowed.actor().id();
        PersonId person = allowed.person();
        StoredBreach breach = breaches.report(
                person,
                "Volume " + lost.volume() + " of the paper file is missing.",
                allowed.at(),
                Optional.empty(),
                by,
                allowed.at());
        StoredMissingFile row = files.report(person, lost, breach.id, by, allowed.at());
        duties.raise(
                DutyKind.SEARCH_FOR_FILE, person, row.id, allowed.at(), Duties.endOf(LostFile.searchBy(allowed.at())));
        duties.raise(
                DutyKind.TELL_PERSON, person, row.id, allowed.at(), Duties.endOf(Investigating.tellBy(allowed.at())));
        return row;
    }

    private MissingFileView view(StoredMissingFile row) {
        List<StoredSearch> searches = files.searches(row.id);
        FileState state = state(searches);
        return new MissingFileView(
                row.id,
                row.personId,
                row.volume,
                state.name(),
                state.inWords(),
                row.words,
                row.stolen,
                row.policeReference,
                row.reportedAt,
                LostFile.searchBy(row.reportedAt),
                row.breachId,
                searches.stream()
                        .map(search -> new MissingFileView.SearchView(search.searchedAt, search.found, search.words))
                        .toList());
    }

    private static FileState state(List<StoredSearch> searches) {
        return searches.stream().anyMatch(search -> search.found) ? FileState.FOUND : FileState.MISSING;
    }

    private static Asked asked(UUID person) {
        return Asked.about(person, Action.REPORT_MISSING_FILE, Purpose.RECORD_KEEPING);
    }
}
