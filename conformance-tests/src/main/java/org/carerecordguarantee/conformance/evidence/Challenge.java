package org.carerecordguarantee.conformance.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word that a buyer gives to a vendor before a run, so that no old recording can serve. It is woven into the family name of
 * everybody whom the run makes up, and so into what the system is sent and what it answers. A system may refuse digits in a name, or
 * long names: the name therefore carries the word's {@link #stamp}.
 *
 * @param word in small letters
 */
public record Challenge(String word) {

    private static final Pattern BOUNDS = Pattern.compile("[A-Za-z0-9-]{4,40}");
    private static final int STAMP = 12;
    private static final int READABLE = 6;

    public Challenge {
        if (!BOUNDS.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "a challenge word has 4 to 40 letters of a to z, digits or hyphens, such as winter-heron-42:"
                            + " it becomes a part of made-up names");
        }
        word = word.toLowerCase(Locale.ROOT);
    }

    /** {@return twelve small letters that stand for the word: up to six of its own, the rest worked out from all of it} */
    public String stamp() {
        String letters = word.replaceAll("[^a-z]", "");
        StringBuilder stamp = new StringBuilder(letters.substring(0, Math.min(READABLE, letters.length())));
        byte[] digest = Sha256.digest(word.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; stamp.length() < STAMP; i++) {
            stamp.append((char) ('a' + (digest[i] & 0xff) % 26));
        }
        return stamp.toString();
    }
}
