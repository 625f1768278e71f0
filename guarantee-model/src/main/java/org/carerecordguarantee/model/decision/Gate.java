package org.carerecordguarantee.model.decision;

import java.util.Set;

/**
 * The seven questions, in the order in which a refusal is explained. Every gate is always asked.
 *
 * <p>INVARIANT: nothing passes a refusal at gates 1 to 3.
 */
public enum Gate {
    ACCOUNT(1, "Active account, current training, strong sign-in?"),
    ROLE(2, "Does the role have this function?"),
    ABSOLUTE_BAR(3, "Own record, declared relationship or a legal bar?"),
    RESTRICTED(4, "Restricted record and user not on its list?"),
    RELATIONSHIP(5, "Legitimate relationship alive?"),
    LIMITS(6, "Does a limit exclude this user or seal this item?"),
    NEED(7, "Is this needed for the declared purpose?");

    private final int number;
    private final String question;

    Gate(int number, String question) {
        this.number = number;
        this.question = question;
    }

    /** 1 to 7. */
    public int number() {
        return number;
    }

    /** What is asked here. */
    public String question() {
        return question;
    }

    /** The most that any rule of this gate may let itself be overridden by. */
    public Set<OverrideGround> mayBePassedOn() {
        return switch (this) {
            case ACCOUNT, ROLE, ABSOLUTE_BAR -> Set.of();
            case RESTRICTED -> Set.of(OverrideGround.RESTRICTED_OVERRIDE);
            case RELATIONSHIP, NEED -> Set.of(OverrideGround.EMERGENCY);
            case LIMITS -> Set.of(OverrideGround.EMERGENCY, OverrideGround.LAW);
        };
    }

    /**
     * Whether the answer speaks of the reader alone, whoever the person is. Such a refusal may be told even where
     * nothing about the person may be, because it would be the same for anybody.
     */
    public boolean aboutTheReaderAlone() {
        return this == ACCOUNT || this == ROLE;
    }
}
