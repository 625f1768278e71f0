package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachTask;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.LostFileView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;

/** Takes every report of a breach or a loss, and nothing comes of it. */
final class HollowBreaches implements BreachActs {

    private final Reply reply;

    HollowBreaches(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<BreachRef> reportBreach(Actor who, PersonRef person, String words, Instant awareAt) {
        return yes(new BreachRef(person, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<List<BreachView>> breaches(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> decideBreach(Actor who, BreachRef breach, BreachDecision decision) {
        return yes(null);
    }

    @Override
    public Outcome<LostFileRef> reportLostFile(Actor who, PersonRef person, LostFile lost) {
        return yes(new LostFileRef(person, UUID.randomUUID().toString(), Optional.empty()));
    }

    @Override
    public Outcome<List<LostFileView>> lostFiles(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> searchedForFile(Actor who, LostFileRef file, boolean found, String words) {
        return yes(null);
    }

    @Override
    public Outcome<List<BreachTask>> breachTasks(Actor who, String about) {
        return yes(List.of());
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
