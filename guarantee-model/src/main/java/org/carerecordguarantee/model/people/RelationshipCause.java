package org.carerecordguarantee.model.people;

/** Why a worker and a person have to do with one another (CTL-03). The relationship ends with its cause. */
public enum RelationshipCause {
    ALLOCATION("responsible for your care and support"),
    TEAM_REFERRAL("your case was referred to their team"),
    DUTY_QUEUE("on duty when you needed somebody"),
    CARE_PLAN_MEMBERSHIP("part of your care and support plan"),
    SAFEGUARDING_ENQUIRY("looking into whether you are safe"),
    SUPERVISION("supervising somebody who works with you"),
    STATUTORY_ROLE("the law gives them a part in your care"),
    SELF_CLAIM("said that they needed to, and gave a reason that is being checked");

    private final String inWords;

    RelationshipCause(String inWords) {
        this.inWords = inWords;
    }

    /** The cause as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
