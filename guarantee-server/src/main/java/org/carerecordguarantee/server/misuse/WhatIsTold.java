package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.carerecordguarantee.server.duties.WhatMustBeSaid;
import org.carerecordguarantee.server.people.WorkerSheet;

/** What the person is told whose record was looked at without good reason (ACT-04), as the investigation found it. */
@ApplicationScoped
class WhatIsTold implements WhatMustBeSaid {
    private static final String COMPLAINING = "If you are not content, you may complain to the council's complaints"
            + " manager, naming clause ACT-04, and after that to the Information Commissioner.";

    @Inject
    private Investigations investigations;

    @Inject
    private Findings findings;

    @Override
    public Optional<UnjustifiedLook> of(Duty duty) {
        return Optional.of(duty)
                .filter(each -> each.kind() == DutyKind.TELL_OF_MISUSE)
                .flatMap(each -> investigations.find(each.person(), each.about()))
                .map(row ->
                        of(findings.looks(row), findings.sheet(row.accusedId), investigations.consequences(row.id)));
    }

    static UnjustifiedLook of(List<PastLook> looks, WorkerSheet by, List<StoredConsequence> consequences) {
        return UnjustifiedLook.of(
                by,
                looks,
                consequences.stream()
                        .map(each ->
                                new UnjustifiedLook.Followed(each.kind.name(), each.kind.inWords(), each.happenedOn))
                        .toList(),
                COMPLAINING);
    }
}
