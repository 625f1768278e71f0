package org.carerecordguarantee.conformance.changes;

/**
 * One thing that is not the same in two runs.
 *
 * @param id of the clause or the check, or the name of a circumstance such as "version"
 * @param before empty if it was not there
 * @param after empty if it is gone
 */
public record Change(String id, String before, String after) {

    /** {@return the change as a line} */
    public String inWords() {
        if (before.isEmpty()) {
            return id + ": new, " + after;
        }
        return after.isEmpty() ? id + ": gone, was " + before : id + ": " + before + " → " + after;
    }
}
