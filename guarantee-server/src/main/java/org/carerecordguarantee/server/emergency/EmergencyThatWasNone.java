package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.access.PastLooks;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.carerecordguarantee.server.duties.WhatMustBeSaid;
import org.carerecordguarantee.server.people.People;

/**
 * What the person is told of an emergency that was none (EMG-06): plainly, that there was no good reason, and all that was done in
 * its window. One on paper had no window; of it whoever tells has to say what was taken out.
 */
@ApplicationScoped
class EmergencyThatWasNone implements WhatMustBeSaid {
    private static final String COMPLAINING = "If you are not content, you may complain to the council's complaints"
            + " manager, naming clause EMG-06, and after that to the Information Commissioner.";

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private Windows windows;

    @Inject
    private PastLooks pastLooks;

    @Inject
    private People people;

    @Override
    public Optional<UnjustifiedLook> of(Duty duty) {
        return Optional.of(duty)
                .filter(each -> each.kind() == DutyKind.TELL_OF_MISUSE)
                .flatMap(each -> alerts.known(each.about()))
                .filter(alert -> alert.kind().equals(AlertKind.EMERGENCY.name()))
                .flatMap(alert -> windows.open(alert.worker(), duty.person(), alert.raisedAt()))
                .map(this::told);
    }

    private UnjustifiedLook told(EmergencyWindow window) {
        List<PastLook> looks = pastLooks.of(window.person(), window.worker()).stream()
                .filter(look -> look.sees()
                        && !look.at().isBefore(window.from())
                        && look.at().isBefore(window.until()))
                .toList();
        return UnjustifiedLook.of(
                people.worker(window.worker())
                        .orElseThrow(() -> new IllegalStateException("a worker who was known is not")),
                looks,
                List.of(),
                COMPLAINING);
    }
}
