package org.carerecordguarantee.model.recordkeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * An entry as it was handed in, before anybody looked whether it is one. Any part may be null, which means that it was
 * not given.
 *
 * @param category what it is about: "Care plan", "Health", "Finance"
 * @param kind what sort of writing it is: "Case note", "Assessment", "Letter"
 * @param source where it comes from: "Home visit", "Telephone call", "GP letter"
 * @param format what it is kept as: "Text", "Scan", "Paper"
 * @param eventAt when what it tells of happened
 * @param content what it says
 */
public record Draft(String category, String kind, String source, String format, Instant eventAt, String content) {
    /** The longest name of a category, kind, source or format, in characters. */
    public static final int LONGEST_NAME = 100;

    /** The longest content, in characters. */
    public static final int LONGEST_CONTENT = 20_000;

    /** Nothing that is kept of anybody happened before this. */
    public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    static final ClauseId WHAT_AN_ENTRY_HAS = new ClauseId("KEEP-01");
    static final ClauseId WHEN_IT_HAPPENED = new ClauseId("KEEP-02");

    /**
     * Everything that is wrong with it, so that it can all be put right at once; empty if nothing is.
     *
     * @param writer who is signed in and hands it in
     * @param recordedAt the system's time of writing, never the writer's
     */
    public List<Fault> faults(Actor writer, Instant recordedAt) {
        List<Fault> faults = new ArrayList<>(faultsOf(writer));
        name("category", category, faults);
        name("kind", kind, faults);
        name("source", source, faults);
        name("format", format, faults);
        if (eventAt == null) {
            faults.add(missing("eventAt", "Say when it happened."));
        } else {
            faults.addAll(outOfReach(eventAt, recordedAt));
        }
        faults.addAll(faultsOfContent(content));
        return List.copyOf(faults);
    }

    /**
     * The first version of the entry.
     *
     * @param calendar tells whether it comes late
     * @throws IllegalArgumentException if something is wrong with it: ask for its faults first
     */
    public RecordItem accepted(ItemRef id, PersonId person, Actor writer, Instant recordedAt, WorkingDays calendar) {
        if (!faults(writer, recordedAt).isEmpty()) {
            throw new IllegalArgumentException("a draft with faults is not accepted");
        }
        return new RecordItem(
                id,
                person,
                1,
                category.strip(),
                kind.strip(),
                source.strip(),
                format.strip(),
                eventAt,
                recordedAt,
                new LateEntry(calendar).isLate(eventAt, recordedAt),
                content,
                author(writer),
                Optional.empty());
    }

    static Author author(Actor writer) {
        String organisation = writer.post().map(Post::organisation).orElseThrow();
        return new Author(writer.id(), writer.name(), writer.role().orElseThrow(), organisation);
    }

    static List<Fault> faultsOf(Actor writer) {
        if (writer.kind() != ActorKind.WORKER || blank(writer.name())) {
            return List.of(missing("author", "An entry is written by one named person, not by a shared sign-in."));
        }
        List<Fault> faults = new ArrayList<>();
        if (writer.role().isEmpty()) {
            faults.add(missing("author.role", "An entry says in which role its author wrote it."));
        }
        if (writer.post().map(Post::organisation).filter(name -> !blank(name)).isEmpty()) {
            faults.add(missing("author.organisation", "An entry says for which organisation its author wrote it."));
        }
        return faults;
    }

    static List<Fault> outOfReach(Instant eventAt, Instant recordedAt) {
        if (eventAt.isBefore(EARLIEST)) {
            return List.of(new Fault("eventAt", Optional.of(WHEN_IT_HAPPENED), "It cannot have happened before 1900."));
        }
        return eventAt.isAfter(recordedAt)
                ? List.of(new Fault("eventAt", Optional.of(WHEN_IT_HAPPENED), "It cannot have happened in the future."))
                : List.of();
    }

    static List<Fault> faultsOfContent(String content) {
        if (blank(content)) {
            return List.of(missing("content", "Say what there is to record."));
        }
        return content.codePointCount(0, content.length()) > LONGEST_CONTENT
                ? List.of(new Fault("content", Optional.empty(), "Write at most " + LONGEST_CONTENT + " characters."))
                : List.of();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static Fault missing(String field, String message) {
        return new Fault(field, Optional.of(WHAT_AN_ENTRY_HAS), message);
    }

    private static void name(String field, String text, List<Fault> faults) {
        if (blank(text)) {
            faults.add(missing(field, "Give the " + field + " of the entry."));
        } else if (text.strip().codePointCount(0, text.strip().length()) > LONGEST_NAME) {
            faults.add(new Fault(
                    field, Optional.empty(), "Give the " + field + " in at most " + LONGEST_NAME + " characters."));
        }
    }
}
