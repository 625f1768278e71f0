package org.carerecordguarantee.server.duties;

import org.carerecordguarantee.model.duties.DutyKind;

/** What an alert is about, and in how many working days somebody has to have looked into it: declared parameters. */
public enum AlertKind {
    /** A worker claimed a relationship for themself (CTL-03, CTL-04). */
    SELF_CLAIM(DutyKind.REVIEW_SELF_CLAIM, 2),
    /** A worker went on in an emergency without asking (EMG-05). */
    EMERGENCY(DutyKind.REVIEW_EMERGENCY, 5),
    /** A sealed part of a paper file lay under another number than it should (LIM-10). */
    SEAL_MISMATCH(DutyKind.REVIEW_ALERT, 2);

    private final DutyKind review;
    private final int workingDays;

    AlertKind(DutyKind review, int workingDays) {
        this.review = review;
        this.workingDays = workingDays;
    }

    DutyKind review() {
        return review;
    }

    int workingDays() {
        return workingDays;
    }
}
