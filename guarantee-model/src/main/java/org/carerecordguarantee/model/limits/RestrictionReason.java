package org.carerecordguarantee.model.limits;

/** Why the council restricts a record to named people (LIM-08). The kind of reason is the person's to know. */
public enum RestrictionReason {
    STAFF_MEMBER("you work for the council"),
    RELATIVE_OF_STAFF("somebody in your family works for the council"),
    HIGH_PROFILE("many people know who you are"),
    ADOPTION("it is about an adoption"),
    WITNESS_PROTECTION("you are protected as a witness"),
    SERIOUS_REVIEW("a serious case is being looked into");

    private final String inWords;

    RestrictionReason(String inWords) {
        this.inWords = inWords;
    }

    /** The kind of reason as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
