package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.carerecordguarantee.server.duties.WhatMustBeSaid;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.WorkerSheet;

/** What the person is told whose record was looked at without good reason (ACT-04), as the investigation found it. */
@ApplicationScoped
class WhatIsTold implements WhatMustBeSaid {
    /** So many looks are told one by one, so that a letter stays one; the list of who looked has them all. */
    private static final int ONE_BY_ONE = 40;

    private static final String COMPLAINING = "If you are not content, you may complain to the council's complaints"
            + " manager, naming clause ACT-04, and after that to the Information Commissioner.";

    @Inject
    private Investigations investigations;

    @Inject
    private Findings findings;

    @Inject
    private People people;

    @Override
    public Optional<UnjustifiedLook> of(Duty duty) {
        return Optional.of(duty)
                .filter(each -> each.kind() == DutyKind.TELL_OF_MISUSE)
                .flatMap(each -> investigations.find(each.person(), each.about()))
                .map(row ->
                        of(findings.looks(row), findings.sheet(row.accusedId), investigations.consequences(row.id)));
    }

    static UnjustifiedLook of(List<PastLook> looks, WorkerSheet by, List<StoredConsequence> consequences) {
        return new UnjustifiedLook(
                by.name() + ", " + by.jobTitle() + ", " + by.organisation(),
                seen(looks.stream().filter(PastLook::allowed).toList()),
                consequences.stream()
                        .map(each ->
                                new UnjustifiedLook.Followed(each.kind.name(), each.kind.inWords(), each.happenedOn))
                        .toList(),
                COMPLAINING);
    }

    private static List<String> seen(List<PastLook> looks) {
        if (looks.isEmpty()) {
            return List.of("They tried to, and saw nothing.");
        }
        List<String> told = new ArrayList<>();
        looks.stream().limit(ONE_BY_ONE).map(WhatIsTold::told).forEach(told::add);
        if (looks.size() > ONE_BY_ONE) {
            told.add("They did so " + (looks.size() - ONE_BY_ONE)
                    + " times more, the last time on "
                    + day(looks.get(looks.size() - 1)) + ". Your list of who looked shows each.");
        }
        return told;
    }

    private static String told(PastLook look) {
        Set<String> kinds = new TreeSet<>(look.categories());
        return "On " + day(look) + " they " + look.action().inWords()
                + (kinds.isEmpty() ? "." : ": " + String.join(", ", kinds) + ".");
    }

    private static String day(PastLook look) {
        return UnjustifiedLook.inWords(London.dateOf(look.at()));
    }
}
