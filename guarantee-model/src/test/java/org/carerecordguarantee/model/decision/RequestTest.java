package org.carerecordguarantee.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LEON;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "LIM", "LIM-3", "lim-03", "LIM-003", "LIMIT-03", "LIM-03 ", "L-03"})
    void what_has_not_the_form_of_a_clause_is_none(String text) {
        assertThatThrownBy(() -> new ClauseId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clause_belongs_to_its_family_and_sorts_by_its_id() {
        assertThat(new ClauseId("KEEP-03").family()).isEqualTo("KEEP");
        assertThat(new ClauseId("LIM-03")).isLessThan(new ClauseId("LIM-12"));
    }

    @Test
    void a_worker_has_a_post_and_a_person_acting_for_themself_has_none() {
        Post post = priya(AccessRole.SOCIAL_WORKER).post().orElseThrow();
        assertThatThrownBy(() -> new Actor(PRIYA, ActorKind.WORKER, "Priya", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actor(PRIYA, ActorKind.PERSON, "Priya", Optional.empty(), Optional.of(post)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(priya(AccessRole.SOCIAL_WORKER).councilStaff()).isTrue();
        assertThat(nurse().councilStaff()).isFalse();
        assertThat(doreen().councilStaff()).isFalse();
    }

    @Test
    void only_the_person_signed_in_for_themself_is_the_person() {
        assertThat(request(doreen(), Action.READ_ACCESS_LIST).byThePerson()).isTrue();
        assertThat(request(Actor.person(LEON, "Leon"), Action.READ_ACCESS_LIST).byThePerson())
                .isFalse();
        Actor worker = new Actor(
                DOREEN.value(),
                ActorKind.WORKER,
                "A worker whose id happens to be hers",
                Optional.empty(),
                nurse().post());
        assertThat(worker.isThePerson(new PersonId(DOREEN.value()))).isFalse();
        assertThat(AccessRequest.aboutNobody(doreen(), Action.SEARCH, Optional.empty(), Given.NOW)
                        .byThePerson())
                .isFalse();
    }

    @Test
    void an_emergency_says_what_is_happening_in_twenty_characters() {
        assertThat(new EmergencyClaim(new UUID(8, 8), EmergencyReason.LEGAL_DUTY_NOW, "x".repeat(20)).whatIsHappening())
                .hasSize(20);
        assertThatThrownBy(() ->
                        new EmergencyClaim(new UUID(8, 8), EmergencyReason.LEGAL_DUTY_NOW, " " + "x".repeat(19) + " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_is_supplied_once_or_is_missing() {
        Facts facts = Facts.of(Relationships.none());
        assertThat(facts.about(Relationships.class)).contains(Relationships.none());
        assertThat(facts).hasToString("[Relationships]");
        assertThat(Facts.of().about(Relationships.class)).isEmpty();
        assertThatThrownBy(() -> Facts.of().needed(Relationships.class)).isInstanceOf(FactMissing.class);
        assertThatThrownBy(() -> Facts.of(Relationships.none(), Relationships.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_discloses_nothing() {
        assertThatThrownBy(() -> new Decision(
                        Outcome.REFUSED,
                        Set.of(Given.NOTE),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "sha256:00",
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_lets_somebody_in_takes_a_fresh_sign_in() {
        assertThat(Action.values())
                .filteredOn(Action::takesFreshSignIn)
                .containsExactlyInAnyOrder(Action.KEEP_STAFF_REGISTER, Action.OPEN_SEALED_ITEM, Action.GO_PAST_LIMITS);
    }

    @Test
    void what_is_ones_own_nobody_has_at_work_whatever_their_role_is_called() {
        for (Action own : List.of(Action.READ_NOTICES, Action.ALLOW_LOOK, Action.READ_ACCESS_LIST)) {
            assertThat(own.isOpenTo(ActorKind.PERSON, AccessRole.SERVICE_USER)).isTrue();
            assertThat(own.isOpenTo(ActorKind.WORKER, AccessRole.SERVICE_USER)).isFalse();
            assertThat(own.isOpenTo(ActorKind.SERVICE, AccessRole.SERVICE_USER)).isFalse();
        }
        assertThat(Action.READ_RECORD.isOpenTo(ActorKind.WORKER, AccessRole.SOCIAL_WORKER))
                .isTrue();
        assertThat(Action.READ_RECORD.isOpenTo(ActorKind.WORKER, AccessRole.PRIVACY_OFFICER))
                .isFalse();
    }

    @Test
    void items_have_an_order() {
        assertThat(new ItemRef(new UUID(0, 1))).isLessThan(new ItemRef(new UUID(0, 2)));
    }

    @Test
    void gates_are_numbered_from_one_to_seven_and_the_first_two_speak_of_the_reader_alone() {
        assertThat(Gate.values()).extracting(Gate::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(Gate.values()).allSatisfy(gate -> assertThat(gate.question()).endsWith("?"));
        assertThat(Gate.values()).filteredOn(Gate::aboutTheReaderAlone).containsExactly(Gate.ACCOUNT, Gate.ROLE);
    }

    @Test
    void each_action_does_one_kind_of_thing_and_can_be_told() {
        assertThat(EnumSet.allOf(Action.class)).allSatisfy(action -> {
            assertThat(action.inWords()).isNotBlank();
            assertThat(action.about()).isNotBlank();
            long kinds = Stream.of(action.readsContent(), action.writesContent(), action.changesWhatMustStay())
                    .filter(kind -> kind)
                    .count();
            assertThat(kinds).isLessThanOrEqualTo(1);
        });
        assertThat(EnumSet.allOf(Purpose.class))
                .allSatisfy(purpose -> assertThat(purpose.inWords()).startsWith("to "));
    }
}
