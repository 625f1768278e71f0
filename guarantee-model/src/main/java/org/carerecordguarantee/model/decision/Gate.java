package org.carerecordguarantee.model.decision;

import java.util.Set;

/**
 * The seven questions, in the order in which a refusal is explained. Every gate is always asked.
 *
 * <p>INVARIANT: nothing passes a refusal at gates 1 to 3.
 */
public enum Gate {
    ACCOUNT("Active account, current training, strong sign-in?", Set.of()),
    ROLE("Does the role have this function?", Set.of()),
    ABSOLUTE_BAR("Own record, declared relationship or a legal bar?", Set.of()),
    RESTRICTED("Restricted record and user not on its list?", Set.of(OverrideGround.RESTRICTED_OVERRIDE)),
    RELATIONSHIP("Legitimate relationship alive?", Set.of(OverrideGround.EMERGENCY)),
    LIMITS("Does a limit exclude this user or seal this item?", Set.of(OverrideGround.EMERGENCY)),
    NEED("Is this needed for the declared purpose?", Set.of(OverrideGround.EMERGENCY));

    private final String question;
    private final Set<OverrideGround> mayBePassedOn;

    Gate(String question, Set<OverrideGround> mayBePassedOn) {
        this.question = question;
        this.mayBePassedOn = mayBePassedOn;
    }

    /** 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }

    /** What is asked here. */
    public String question() {
        return question;
    }

    /** The most that any rule of this gate may let itself be overridden by. */
    public Set<OverrideGround> mayBePassedOn() {
        return mayBePassedOn;
    }

    /**
     * Whether the answer speaks of the reader alone, whoever the person is. Such a refusal may be told even where
     * nothing about the person may be, because it would be the same for anybody.
     */
    public boolean aboutTheReaderAlone() {
        return this == ACCOUNT || this == ROLE;
    }
}
