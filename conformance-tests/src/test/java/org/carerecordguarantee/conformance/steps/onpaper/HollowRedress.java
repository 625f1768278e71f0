package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.MisuseNotice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.TellingTask;

/** Takes every key away and tells everybody, as far as words go. */
final class HollowRedress implements RedressActs {

    private final Reply reply;

    HollowRedress(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<SuspensionRef> suspendAccess(Actor who, Suspension suspension) {
        return yes(new SuspensionRef(suspension, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<Void> giveBackAccess(Actor who, SuspensionRef suspension, String why) {
        return yes(null);
    }

    @Override
    public Outcome<List<TellingTask>> tellingTasks(Actor who, InvestigationRef investigation) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> tellOfMisuse(Actor who, TellingTask task, String words) {
        return yes(null);
    }

    @Override
    public Outcome<Void> putOffTelling(Actor who, TellingTask task, String why, LocalDate until) {
        return yes(null);
    }

    @Override
    public Outcome<List<MisuseNotice>> misuseNotices(Actor who, PersonRef person) {
        return yes(List.of());
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
