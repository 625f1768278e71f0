package org.carerecordguarantee.conformance.doctor;

/**
 * One thing that an examination found.
 *
 * @param line one line; for a fix, what to change and how
 */
public record Finding(Mark mark, String line) {

    /** What follows from a finding. */
    public enum Mark {
        /** As it should be. */
        OK,
        /** No run can start, or be believed, before this is put right. */
        FIX,
        /** Worth knowing; a run can start all the same. */
        NOTE,
        /** Something that it rests on has to be put right first. */
        SKIPPED
    }

    public Finding {
        line = line.replaceAll("\\s+", " ").strip();
    }

    static Finding ok(String line) {
        return new Finding(Mark.OK, line);
    }

    static Finding fix(String line) {
        return new Finding(Mark.FIX, line);
    }

    static Finding note(String line) {
        return new Finding(Mark.NOTE, line);
    }
}
