package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Declined;
import org.carerecordguarantee.server.platform.Reason;

/** Ways in which a refusal gives away what it refuses: the words of the record, or that there is one (CNF-10). */
@ApplicationScoped
public class RefusalFaults implements Planted {
    @Inject
    private People people;

    @Inject
    private RecordContents contents;

    @Override
    public String catalogue() {
        return "planted-refusals";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-refusal-quotes-the-record").call("RecordResource", "record", this::quoting),
                Fault.named("one-word-tells-who-is-known").call("RecordResource", "record", this::hinting),
                Fault.named("an-outsider-is-told-why-they-are-refused")
                        .rule(
                                BeingKnownIsADisclosure.class,
                                (honest, request, facts) -> honest.consider(request, facts) instanceof Forbid forbid
                                                && forbid.reason() == ReasonCode.NO_RELATIONSHIP
                                        ? stated(forbid)
                                        : honest.consider(request, facts)),
                Fault.named("a-doctor-counts-as-staff").call("Accounts", "of", RefusalFaults::ofTheCouncil));
    }

    private static Forbid stated(Forbid hidden) {
        return new Forbid(hidden.clause(), hidden.gate(), hidden.reason(), hidden.overridableBy(), Visibility.STATED);
    }

    private Object quoting(Call call) throws Exception {
        try {
            return call.proceed();
        } catch (Declined refused) {
            String words =
                    contents
                            .read(person(call), contents.headings(person(call), Optional.empty(), Optional.empty(), 1))
                            .stream()
                            .map(RecordItem::content)
                            .findFirst()
                            .orElse("nothing yet");
            throw refused.problem()
                    .withDetail("You may not open this record, which begins: " + words)
                    .declined();
        }
    }

    private Object hinting(Call call) throws Exception {
        try {
            return call.proceed();
        } catch (Declined refused) {
            if (refused.problem().reason() != Reason.NO_SUCH_RECORD
                    || people.find(person(call)).isEmpty()) {
                throw refused;
            }
            throw refused.problem()
                    .withDetail(Reason.NO_SUCH_RECORD.detail().replace("could", "can"))
                    .declined();
        }
    }

    private static PersonId person(Call call) {
        return new PersonId(call.argument(0, UUID.class));
    }

    private static Object ofTheCouncil(Call call) throws Exception {
        Account honest = (Account) call.proceed();
        Actor actor = honest.actor();
        if (actor.role().filter(AccessRole.HEALTH_PROFESSIONAL::equals).isEmpty()) {
            return honest;
        }
        Post post = actor.post()
                .map(at ->
                        new Post(at.jobTitle(), at.teamId(), at.team(), at.organisationId(), at.organisation(), true))
                .orElseThrow();
        return new Account(
                Actor.worker(actor.id(), actor.name(), actor.role(), post),
                honest.roles(),
                honest.ownRecords(),
                honest.state());
    }
}
