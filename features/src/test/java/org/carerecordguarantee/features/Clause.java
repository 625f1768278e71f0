package org.carerecordguarantee.features;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One clause: a {@code Rule} of a feature file.
 *
 * @param sentence the clause in one sentence
 * @param description what the sentence could not hold, each paragraph on one line
 */
public record Clause(int line, List<Tag> tags, String sentence, String description, List<Scenario> scenarios) {

    /** The tag of a clause that is shown by people. */
    public static final String BY_PEOPLE = "by-people";

    /** The words that begin the sentence which says why, and how it is shown instead. */
    public static final String SHOWN_BY_PEOPLE = "Shown by people, because";

    /** The words that begin the paragraph which says what its scenarios do not test yet. */
    public static final String NOT_YET_TESTED = "Not yet tested:";

    private static final Pattern ID = Pattern.compile("[A-Z]{3,4}-\\d{2}");

    /** Whether a tag is the shape of a clause's id. */
    public static boolean isId(String tag) {
        return ID.matcher(tag).matches();
    }

    /** The clause's id, or nothing where the tag is missing, which is a fault. */
    public Optional<String> id() {
        return tags.stream().map(Tag::name).filter(Clause::isId).findFirst();
    }

    /** Whether the clause carries this tag, given without its {@code @}. */
    public boolean tagged(String name) {
        return tags.stream().anyMatch(tag -> tag.name().equals(name));
    }

    /** The levels that are tagged; more or fewer than one is a fault. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> tagged(level.tag()))
                .toList();
    }

    /** What the clause rests on, the guarantee first and our own design last. */
    public List<Basis> basis() {
        return Arrays.stream(Basis.values())
                .filter(basis -> tagged(basis.tag()))
                .toList();
    }

    /** The cases that the clause is about, in the order of the clause list. */
    public List<Variant> variants() {
        return Arrays.stream(Variant.values())
                .filter(variant -> tagged(variant.tag()))
                .toList();
    }

    /** The description without what people must show and without what is not yet tested. */
    public String detail() {
        String prose = withoutGaps();
        int at = prose.indexOf(SHOWN_BY_PEOPLE);
        return at < 0 ? prose : prose.substring(0, at).strip();
    }

    /** Why no machine can check this clause and how it is shown instead. */
    public Optional<String> byPeople() {
        String prose = withoutGaps();
        int at = prose.indexOf(SHOWN_BY_PEOPLE);
        return at < 0 ? Optional.empty() : Optional.of(prose.substring(at).strip());
    }

    /** What of this clause its scenarios leave out, where they leave something out. */
    public Optional<String> notYetTested() {
        return description
                .lines()
                .filter(Clause::isGap)
                .map(line -> line.substring(NOT_YET_TESTED.length()).strip())
                .findFirst();
    }

    private String withoutGaps() {
        return description.lines().filter(line -> !isGap(line)).collect(Collectors.joining("\n"));
    }

    private static boolean isGap(String paragraph) {
        return paragraph.startsWith(NOT_YET_TESTED);
    }
}
