package org.carerecordguarantee.conformance.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many years at school some prose asks for, by the automated readability index: 4.71 × letters a word + 0.5 × words a sentence −
 * 21.43. It counts letters, not syllables, and so needs no guess at how a word is said.
 */
final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’-][\\p{L}\\d]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+[”’\"')]*(?:\\s|$)");

    private ReadingGrade() {}

    /** {@return the grade} @param paragraphs each ends a sentence, with or without a full stop */
    static double of(List<String> paragraphs) {
        long words = 0;
        long letters = 0;
        long sentences = 0;
        for (String paragraph : paragraphs) {
            Matcher word = WORD.matcher(paragraph);
            while (word.find()) {
                words++;
                letters += word.group()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
            }
            sentences += Math.max(1, SENTENCE.matcher(paragraph).results().count());
        }
        return 4.71 * letters / words + 0.5 * words / sentences - 21.43;
    }
}
