package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.model.controls.Conflicts;
import org.carerecordguarantee.model.controls.NeverOwnRecordNorDeclaredRelationship;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.Account;

/** Ways to break that nobody opens their own record, or that of somebody close to them (CTL-05). */
@ApplicationScoped
public class ClosenessFaults implements Planted {
    private static final Class<NeverOwnRecordNorDeclaredRelationship> BAR = NeverOwnRecordNorDeclaredRelationship.class;

    @Inject
    private Namesakes namesakes;

    @Override
    public String catalogue() {
        return "planted-closeness";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("closeness-is-ignored")
                        .fact(Conflicts.class, known -> new Conflicts(known.ownRecord(), Set.of())),
                Fault.named("only-relatives-are-close")
                        .fact(
                                Conflicts.class,
                                known -> new Conflicts(
                                        known.ownRecord(),
                                        known.declared().contains(ConflictKind.RELATIVE)
                                                ? Set.of(ConflictKind.RELATIVE)
                                                : Set.of())),
                Fault.named("who-is-close-goes-by-the-surname")
                        .call("Ties", "declared", call -> namesakes.sameSurname(call) ? call.proceed() : Set.of()),
                Fault.named("an-entry-opens-to-those-who-are-close")
                        .rule(BAR, Found.passed((request, facts) -> request.action() == Action.READ_ITEM)),
                Fault.named("a-search-shows-those-who-are-close")
                        .rule(
                                BAR,
                                Found.passed((request, facts) -> request.action() == Action.SEARCH
                                        && request.person().isPresent())),
                Fault.named("a-claim-beats-closeness").rule(BAR, Found.passed(ClosenessFaults::byClaim)),
                Fault.named("a-social-worker-is-close-to-everybody")
                        .rule(
                                BAR,
                                Found.refused(
                                        ReasonCode.CONFLICT,
                                        (request, facts) -> request.person().isPresent()
                                                && request.actor()
                                                        .role()
                                                        .filter(AccessRole.SOCIAL_WORKER::equals)
                                                        .isPresent())),
                Fault.named("the-own-record-is-open")
                        .fact(Conflicts.class, known -> new Conflicts(false, known.declared())),
                Fault.named("the-own-record-is-known-by-name").call("Accounts", "of", namesakes::ownByName),
                Fault.named("who-has-a-record-opens-none")
                        .call("ControlsLoader", "factsFor", ClosenessFaults::ownWhoeverItIs));
    }

    private static boolean byClaim(AccessRequest request, Facts facts) {
        return request.action() == Action.CLAIM_RELATIONSHIP
                || facts.needed(Relationships.class)
                        .reliedOnBy(request)
                        .filter(tie -> tie.cause() == RelationshipCause.SELF_CLAIM)
                        .isPresent();
    }

    private static Object ownWhoeverItIs(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        if (call.argument(1, Account.class).ownRecords().isEmpty()) {
            return honest;
        }
        return honest.stream()
                .map(fact -> fact instanceof Conflicts known ? new Conflicts(true, known.declared()) : (Fact) fact)
                .toList();
    }
}
