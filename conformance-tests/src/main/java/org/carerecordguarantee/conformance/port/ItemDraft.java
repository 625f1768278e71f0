package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What a worker hands in as a new item. The author, their role and organisation, and the recorded time are no part of it:
 * the system knows them. Each field may be left out, to see the system refuse.
 *
 * @param category what sort of matter, such as "daily living"
 * @param kind what sort of item, such as "case note"
 * @param source where it is from, such as "visit"
 * @param format in what form it is kept, such as "text"
 * @param eventAt when the thing happened
 * @param content the words
 */
public record ItemDraft(
        Optional<String> category,
        Optional<String> kind,
        Optional<String> source,
        Optional<String> format,
        Optional<Instant> eventAt,
        Optional<String> content) {

    /** A part of a draft that can be left out. */
    public enum Part {
        CATEGORY,
        KIND,
        SOURCE,
        FORMAT,
        EVENT_TIME,
        CONTENT
    }

    /**
     * {@return a complete draft of a case note from a visit}
     *
     * @param content the words
     * @param eventAt when it happened
     */
    public static ItemDraft caseNote(String content, Instant eventAt) {
        return new ItemDraft(
                Optional.of("daily living"),
                Optional.of("case note"),
                Optional.of("visit"),
                Optional.of("text"),
                Optional.of(eventAt),
                Optional.of(content));
    }

    /** {@return the same draft about another sort of matter} */
    public ItemDraft about(String matter) {
        return new ItemDraft(Optional.of(matter), kind, source, format, eventAt, content);
    }

    /** {@return the same draft without one part} */
    public ItemDraft without(Part part) {
        return new ItemDraft(
                part == Part.CATEGORY ? Optional.empty() : category,
                part == Part.KIND ? Optional.empty() : kind,
                part == Part.SOURCE ? Optional.empty() : source,
                part == Part.FORMAT ? Optional.empty() : format,
                part == Part.EVENT_TIME ? Optional.empty() : eventAt,
                part == Part.CONTENT ? Optional.empty() : content);
    }
}
