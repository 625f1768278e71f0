package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.FactMissing;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.limits.Limits.Parts;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal beside its twin, which differs in one fact. */
class LimitsRulesTest {
    private static final Filed FILED = new Filed(Map.of(NOTE, "Health", LETTER, "Home"));
    private static final AccessRequest READ = request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD);

    @ParameterizedTest
    @CsvSource({
        "READ_RECORD,SHUT_OUT,true",
        "READ_RECORD,NOT_ASKED,true",
        "READ_RECORD,NO,false",
        "WRITE_ITEM,SHUT_OUT,true",
        "WRITE_ITEM,NOT_ASKED,false",
        "LIFT_LIMIT,SHUT_OUT,true",
        "CONFIRM_LIFTING,SHUT_OUT,true",
        "EXPLAIN_LIMIT,NO,false"
    })
    void who_is_kept_out_is_refused(Action action, KeptOut keptOut, boolean refused) {
        Finding finding = new LimitKeepsOut()
                .consider(
                        request(priya(AccessRole.SOCIAL_WORKER), action),
                        Facts.of(new Limits(keptOut, Parts.NONE, Parts.NONE)));
        if (!refused) {
            assertThat(finding).isInstanceOf(Pass.class);
            return;
        }
        Forbid forbid = (Forbid) finding;
        assertThat(forbid.reason()).isEqualTo(ReasonCode.PERSON_LIMIT);
        assertThat(forbid.visibility()).isEqualTo(Visibility.STATED);
        assertThat(forbid.overridableBy())
                .isEqualTo(
                        action.readsContent() || action.writesContent()
                                ? Set.of(OverrideGround.EMERGENCY, OverrideGround.LAW)
                                : Set.of());
    }

    @Test
    void the_person_is_never_kept_out_nor_is_anything_of_theirs_closed_to_them() {
        Facts facts = Facts.of(new Limits(KeptOut.SHUT_OUT, parts("health"), parts("home")), FILED);
        AccessRequest own = request(doreen(), Action.READ_RECORD);
        assertThat(new LimitKeepsOut().consider(own, facts)).isInstanceOf(Abstain.class);
        assertThat(new SealedIsWithheld().consider(own, facts)).isInstanceOf(Abstain.class);
        assertThat(new HiddenIsAsIfAbsent().consider(own, facts)).isInstanceOf(Abstain.class);
    }

    @Test
    void who_is_shut_out_may_still_say_that_the_law_lets_them_past() {
        assertThat(new LimitKeepsOut()
                        .consider(
                                request(priya(AccessRole.SOCIAL_WORKER), Action.GO_PAST_LIMITS),
                                Facts.of(new Limits(KeptOut.SHUT_OUT, Parts.NONE, Parts.NONE))))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void what_is_sealed_is_withheld_and_said_to_be() {
        Narrow narrow = (Narrow) new SealedIsWithheld()
                .consider(READ, Facts.of(new Limits(KeptOut.NO, parts("health"), Parts.NONE), FILED));
        assertThat(narrow.items()).containsExactly(NOTE);
        assertThat(narrow.visibility()).isEqualTo(Visibility.STATED);
        assertThat(new SealedIsWithheld()
                        .consider(READ, Facts.of(new Limits(KeptOut.NO, parts("finance"), Parts.NONE), FILED)))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void where_nothing_is_closed_nobody_needs_to_know_where_anything_is_filed() {
        assertThat(new SealedIsWithheld().consider(READ, Facts.of(Limits.none())))
                .isInstanceOf(Abstain.class);
        assertThat(new HiddenIsAsIfAbsent().consider(READ, Facts.of(Limits.none())))
                .isInstanceOf(Abstain.class);
        assertThat(new HiddenIsAsIfAbsent()
                        .consider(READ, Facts.of(new Limits(KeptOut.NO, Parts.NONE, parts("finance")), FILED)))
                .isInstanceOf(Abstain.class);
        AccessRequest nothing = READ.wanting(Set.of());
        assertThat(new SealedIsWithheld().consider(nothing, Facts.of())).isInstanceOf(Abstain.class);
        assertThat(new HiddenIsAsIfAbsent().consider(nothing, Facts.of())).isInstanceOf(Abstain.class);
    }

    @Test
    void what_is_hidden_besides_is_not_said_to_be_sealed() {
        Limits both = new Limits(KeptOut.NO, new Parts(Set.of(NOTE, LETTER), Set.of()), parts("health"));
        Narrow sealed = (Narrow) new SealedIsWithheld().consider(READ, Facts.of(both, FILED));
        Narrow hidden = (Narrow) new HiddenIsAsIfAbsent().consider(READ, Facts.of(both, FILED));
        assertThat(sealed.items()).containsExactly(LETTER);
        assertThat(hidden.items()).containsExactly(NOTE);
        assertThat(hidden.visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void what_is_filed_nowhere_could_be_of_any_category() {
        Limits limits = new Limits(KeptOut.NO, Parts.NONE, parts("health"));
        Narrow narrow =
                (Narrow) new HiddenIsAsIfAbsent().consider(READ, Facts.of(limits, new Filed(Map.of(LETTER, "Home"))));
        assertThat(narrow.items()).containsExactly(NOTE);
    }

    @Test
    void nothing_is_judged_without_knowing_the_limits() {
        assertThatThrownBy(() -> new LimitKeepsOut().consider(READ, Facts.of())).isInstanceOf(FactMissing.class);
        assertThatThrownBy(() -> new RestrictedToNamedPeople().consider(READ, Facts.of()))
                .isInstanceOf(FactMissing.class);
    }

    @Test
    void one_more_limit_never_lets_anybody_see_more() {
        List<AccessLimit> limits = List.of(
                limit(LimitKind.INDIVIDUAL, Optional.of(PRIYA), Optional.empty()),
                limit(LimitKind.ASK_ME_FIRST, Optional.empty(), Optional.empty()),
                limit(LimitKind.ITEM, Optional.of(NOTE.id()), Optional.of(Seal.SEALED)),
                limit(LimitKind.ITEM, Optional.of(NOTE.id()), Optional.of(Seal.SEALED_HIDDEN)));
        for (AccessLimit more : limits) {
            for (AccessLimit one : limits) {
                assertThat(seen(List.of(one, more))).isSubsetOf(seen(List.of(one)));
            }
        }
        assertThat(seen(List.of())).containsExactlyInAnyOrder(NOTE, LETTER);
    }

    private static Set<ItemRef> seen(List<AccessLimit> limits) {
        Facts facts = Facts.of(Limits.of(limits, priya(AccessRole.SOCIAL_WORKER), false, NOW), FILED);
        if (new LimitKeepsOut().consider(READ, facts) instanceof Forbid) {
            return Set.of();
        }
        Set<ItemRef> seen = new HashSet<>(READ.wanted());
        if (new SealedIsWithheld().consider(READ, facts) instanceof Narrow narrow) {
            seen.removeAll(narrow.items());
        }
        if (new HiddenIsAsIfAbsent().consider(READ, facts) instanceof Narrow narrow) {
            seen.removeAll(narrow.items());
        }
        return seen;
    }

    private static AccessLimit limit(LimitKind kind, Optional<UUID> target, Optional<Seal> seal) {
        return new AccessLimit(
                new UUID(1, 1),
                DOREEN,
                new LimitScope(kind, target, Optional.empty(), seal),
                NOW,
                PRIYA,
                NOW,
                Optional.empty(),
                true,
                List.of());
    }

    @Test
    void a_restricted_record_is_for_named_people() {
        assertThat(restricted(Action.READ_RECORD, Placed.NAMED)).isInstanceOf(Pass.class);
        assertThat(restricted(Action.READ_RECORD, Placed.NOT_RESTRICTED)).isInstanceOf(Pass.class);
        Forbid refused = (Forbid) restricted(Action.READ_RECORD, Placed.NOT_NAMED);
        assertThat(refused.reason()).isEqualTo(ReasonCode.RESTRICTED);
        assertThat(refused.overridableBy()).containsExactly(OverrideGround.RESTRICTED_OVERRIDE);
        assertThat(((Forbid) restricted(Action.WRITE_ITEM, Placed.NOT_NAMED)).overridableBy())
                .isEmpty();
        assertThat(restricted(Action.RESTRICT_RECORD, Placed.NOT_NAMED)).isInstanceOf(Abstain.class);
    }

    private static Finding restricted(Action action, Placed placed) {
        return new RestrictedToNamedPeople()
                .consider(request(priya(AccessRole.SOCIAL_WORKER), action), Facts.of(placed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will stop your visits if you keep this.",
                "Your support ends unless you drop the limit.",
                "We can\u2019t help you with this limit.",
                "The package would be withdrawn."
            })
    void words_that_make_a_service_depend_on_it_are_not_taken(String words) {
        assertThat(ServiceNeverDependsOnIt.fault("effects", words, false, false))
                .isPresent();
        assertThat(ServiceNeverDependsOnIt.fault("effects", words, false, true)).isEmpty();
        assertThat(ServiceNeverDependsOnIt.fault("effects", words, true, true)).isPresent();
        assertThat(ServiceNeverDependsOnIt.fault(
                        "effects", "Somebody else would visit you, who does not know you yet.", false, false))
                .isEmpty();
    }

    @Test
    void limits_are_for_the_person_for_who_works_with_them_and_for_who_decides() {
        Facts stranger = Facts.of(Relationships.none());
        PersonHasTheirOwnLimits rule = new PersonHasTheirOwnLimits();
        assertThat(rule.consider(request(doreen(), Action.READ_LIMITS), stranger))
                .isInstanceOf(Permit.class);
        assertThat(rule.consider(request(priya(AccessRole.TEAM_MANAGER), Action.READ_LIMITS), stranger))
                .isInstanceOf(Permit.class);
        assertThat(rule.consider(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_LIMITS), stranger))
                .isInstanceOf(Forbid.class);
        assertThat(rule.consider(request(doreen(), Action.LIFT_LIMIT), stranger))
                .isInstanceOf(Permit.class);
        assertThat(rule.consider(request(priya(AccessRole.SOCIAL_WORKER), Action.LIFT_LIMIT), stranger))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void whether_a_record_is_restricted_the_person_may_see() {
        PersonSeesTheRestriction rule = new PersonSeesTheRestriction();
        assertThat(rule.consider(request(doreen(), Action.READ_RESTRICTION), Facts.of()))
                .isInstanceOf(Permit.class);
        assertThat(rule.consider(request(priya(AccessRole.TEAM_MANAGER), Action.READ_RESTRICTION), Facts.of()))
                .isInstanceOf(Permit.class);
        assertThat(rule.consider(request(nurse(), Action.READ_RESTRICTION), Facts.of()))
                .isInstanceOf(Forbid.class);
        assertThat(rule.consider(READ, Facts.of())).isInstanceOf(Abstain.class);
    }

    @Test
    void who_works_with_the_person_sees_their_limits_unless_the_record_is_restricted() {
        Relationships alive = new Relationships(List.of(new LegitimateRelationship(
                new UUID(6, 6), PRIYA, DOREEN, RelationshipCause.ALLOCATION, NOW, Optional.empty())));
        assertThat(new PersonHasTheirOwnLimits()
                        .consider(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_LIMITS), Facts.of(alive)))
                .isInstanceOf(Permit.class);
        assertThat(new RestrictedToNamedPeople()
                        .consider(
                                request(priya(AccessRole.SOCIAL_WORKER), Action.READ_LIMITS),
                                Facts.of(Placed.NOT_NAMED)))
                .isInstanceOf(Forbid.class);
        assertThat(new RestrictedToNamedPeople()
                        .consider(
                                request(priya(AccessRole.TEAM_MANAGER), Action.READ_LIMITS),
                                Facts.of(Placed.NOT_NAMED)))
                .isInstanceOf(Abstain.class);
    }

    private static Parts parts(String category) {
        return new Parts(Set.of(), Set.of(category));
    }
}
