package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** The desk at the front door. */
final class ControlDesk implements ControlActs {

    private final Office office;
    private final Desk desk;
    private final Reply reply;

    ControlDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
    }

    @Override
    public Outcome<RecordView> lookWithOneFactor(Actor who, PersonRef person) {
        return desk.act(
                who,
                person,
                Act.LOOK,
                Purpose.DIRECT_CARE,
                () -> office.sins(Sin.A_PASSWORD_ALONE_WILL_DO)
                        ? new Done<>(desk.whole(who, office.files.get(person.id())))
                        : new Refused<>(Reason.ACCOUNT, "show better who you are"));
    }

    @Override
    public Outcome<Void> markLeaving(Actor who, Actor worker, Instant at) {
        synchronized (office) {
            office.accounts.leave(worker, at);
            reply.said(200, "the register of staff");
            return Outcome.done();
        }
    }
}
