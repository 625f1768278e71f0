package org.carerecordguarantee.features;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One scenario of a clause.
 *
 * @param description what stands between its name and its steps, one line of it an element
 * @param steps the steps as written, with their placeholders
 * @param header the columns of its examples, empty for a plain scenario
 * @param rows the rows of its examples, empty for a plain scenario
 * @param tellings the steps as they run: one telling for each row, or one for a plain scenario
 */
public record Scenario(
        int line,
        List<Tag> tags,
        String name,
        List<Said> description,
        List<Step> steps,
        List<String> header,
        List<Row> rows,
        List<Telling> tellings) {

    /** The tag of a scenario whose failure a {@code must} does not suffer. */
    public static final String REFERENCE = "reference";

    /** The tag of a scenario that only an adult can play. */
    public static final String ADULT_ONLY = "adult-only";

    /** The tag of a scenario that only a child can play. */
    public static final String CHILD_ONLY = "child-only";

    /** The words that begin the line which says what is lost when the scenario fails. */
    public static final String IF_THIS_FAILS = "If this fails: ";

    private static final Pattern ID = Pattern.compile("[A-Z]{3,4}-\\d{2}\\.[1-9]\\d*");
    private static final String TWIN = "twin-";

    /** One line of the description. */
    public record Said(int line, String text) {}

    /** One row of the examples. */
    public record Row(int line, List<String> cells) {}

    /** The scenario as it runs once. */
    public record Telling(int line, List<Step> steps) {}

    /** Whether a word is the shape of a scenario's id. */
    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /** Whether a tag names a twin. */
    public static boolean isTwin(String tag) {
        return tag.startsWith(TWIN) && isId(tag.substring(TWIN.length()));
    }

    /** The scenario's id, or nothing where the tag is missing, which is a fault. */
    public Optional<String> id() {
        return tags.stream().map(Tag::name).filter(Scenario::isId).findFirst();
    }

    /** The id of the scenario that differs from this one in the one fact that decides. */
    public Optional<String> twin() {
        return tags.stream()
                .map(Tag::name)
                .filter(Scenario::isTwin)
                .findFirst()
                .map(tag -> tag.substring(TWIN.length()));
    }

    /** Whether the scenario carries this tag, given without its {@code @}. */
    public boolean tagged(String name) {
        return tags.stream().anyMatch(tag -> tag.name().equals(name));
    }

    /** Who may play the person whose record it is. */
    public List<String> cast() {
        if (tagged(ADULT_ONLY)) {
            return List.of("adult");
        }
        return tagged(CHILD_ONLY) ? List.of("child") : List.of("adult", "child");
    }

    /** What a product must serve at all for this scenario to apply to it. */
    public List<Condition> conditions() {
        return Arrays.stream(Condition.values())
                .filter(condition -> tagged(condition.tag()))
                .toList();
    }

    /** What a person loses when this fails; nothing where the line is missing, which is a fault. */
    public Optional<String> ifThisFails() {
        return description.stream()
                .findFirst()
                .map(Said::text)
                .filter(text -> text.startsWith(IF_THIS_FAILS))
                .map(text -> text.substring(IF_THIS_FAILS.length()).strip());
    }
}
