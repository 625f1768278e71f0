package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with what somebody wants a limit to be, and that they are told how to put it right. */
class LimitScopeTest {
    private static final UUID ONE = new UUID(9, 9);

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void it_names_one_if_its_kind_does_and_nobody_otherwise(LimitKind kind) {
        LimitScope wrong =
                new LimitScope(kind, kind.namesOne() ? Optional.empty() : Optional.of(ONE), category(kind), seal(kind));
        assertThat(wrong.faults())
                .extracting(Fault::field, Fault::message)
                .containsExactly(tuple(
                        "scope",
                        kind.namesOne()
                                ? "Name the one that it is about."
                                : "This kind of limit is about nobody by name."));
    }

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void it_has_a_category_if_it_is_about_one_and_none_otherwise(LimitKind kind) {
        boolean aboutOne = kind == LimitKind.CATEGORY;
        LimitScope wrong =
                new LimitScope(kind, target(kind), aboutOne ? Optional.of("   ") : Optional.of("Health"), seal(kind));
        assertThat(wrong.faults())
                .extracting(Fault::field, Fault::message)
                .containsExactly(tuple(
                        "category", aboutOne ? "Say which kind of entries." : "Only a limit on a category has one."));
    }

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void it_says_how_it_closes_if_it_closes_a_part_and_not_otherwise(LimitKind kind) {
        LimitScope wrong = new LimitScope(
                kind, target(kind), category(kind), kind.closesPart() ? Optional.empty() : Optional.of(Seal.SEALED));
        assertThat(wrong.faults())
                .extracting(Fault::field, Fault::message)
                .containsExactly(tuple(
                        "seal",
                        kind.closesPart() ? "Say how it is to be closed." : "Only a part of a record is sealed."));
    }

    @Test
    void a_category_has_a_name_of_a_hundred_characters_at_most() {
        assertThat(named("a".repeat(LimitScope.LONGEST_CATEGORY)).faults()).isEmpty();
        assertThat(named(" " + "a".repeat(LimitScope.LONGEST_CATEGORY) + " ").faults())
                .isEmpty();
        assertThat(named("a".repeat(LimitScope.LONGEST_CATEGORY + 1)).faults())
                .extracting(Fault::field)
                .containsExactly("category");
    }

    private static LimitScope named(String category) {
        return new LimitScope(LimitKind.CATEGORY, Optional.empty(), Optional.of(category), Optional.of(Seal.SEALED));
    }

    private static Optional<UUID> target(LimitKind kind) {
        return kind.namesOne() ? Optional.of(ONE) : Optional.empty();
    }

    private static Optional<String> category(LimitKind kind) {
        return kind == LimitKind.CATEGORY ? Optional.of("Health") : Optional.empty();
    }

    private static Optional<Seal> seal(LimitKind kind) {
        return kind.closesPart() ? Optional.of(Seal.SEALED) : Optional.empty();
    }
}
