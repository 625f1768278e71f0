package org.carerecordguarantee.conformance.run;

import java.security.SecureRandom;

/** Letters by which the people of one run are told from those of any other. */
final class Mark {

    /** So many that among thousands of runs in one test environment hardly two are alike. */
    private static final int LETTERS = 6;

    private Mark() {}

    static String next() {
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }
}
