package org.carerecordguarantee.model.limits;

/** What may become of a limit that was asked for. */
public enum LimitStep {
    EXPLAINED("it was explained what it could mean"),
    WENT_ON("chose to go on with it"),
    TOOK_ALTERNATIVE("chose something else instead"),
    WITHDREW("dropped it"),
    DECLINED("it was turned down, in writing"),
    DECLINED_IN_PART("a part of it was turned down, in writing"),
    LIFTING_ASKED("asked for it to be lifted"),
    LIFTED("it was made sure that they want it lifted, and it was"),
    LIFTING_NOT_WISHED("it was asked whether they want it lifted, and they do not");

    private final String inWords;

    LimitStep(String inWords) {
        this.inWords = inWords;
    }

    /** The step in words for the person. */
    public String inWords() {
        return inWords;
    }
}
