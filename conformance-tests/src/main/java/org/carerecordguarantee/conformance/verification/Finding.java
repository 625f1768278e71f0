package org.carerecordguarantee.conformance.verification;

/**
 * One thing that is not as it should be.
 *
 * @param file in which part of the bundle
 * @param what in plain words
 */
public record Finding(String file, String what) {

    /** {@return the finding as a line} */
    public String inWords() {
        return file + ": " + what;
    }
}
