package org.carerecordguarantee.server.duties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look without good reason, as the person is told of it (ACT-04, EMG-06). It names kinds of things and never what the record says,
 * so that it may be read aloud.
 *
 * @param by who looked, with their job and where they work
 * @param seen what was seen and when, in sentences; never empty
 * @param followed what followed for whoever looked; empty as long as nothing has
 * @param complaining how to complain
 */
@Schema(name = "UnjustifiedLook", description = "What the person is told of a look without good reason (ACT-04)")
public record UnjustifiedLook(String by, List<String> seen, List<Followed> followed, String complaining) {
    /** So many looks are told one by one, so that a letter stays one; the list of who looked has them all. */
    private static final int ONE_BY_ONE = 40;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * One thing that followed.
     *
     * @param on the day in London
     */
    @Schema(name = "WhatFollowed")
    public record Followed(String kind, String kindInWords, LocalDate on) {}

    public UnjustifiedLook {
        seen = List.copyOf(seen);
        followed = List.copyOf(followed);
    }

    /**
     * Tells of what somebody did.
     *
     * @param looks what it was, the first first, whether it was allowed or not
     */
    public static UnjustifiedLook of(
            WorkerSheet by, List<PastLook> looks, List<Followed> followed, String complaining) {
        return new UnjustifiedLook(
                by.name() + ", " + by.jobTitle() + ", " + by.organisation(),
                seen(looks.stream().filter(PastLook::allowed).toList()),
                followed,
                complaining);
    }

    private static List<String> seen(List<PastLook> looks) {
        if (looks.isEmpty()) {
            return List.of("They tried to, and saw nothing.");
        }
        List<String> told = new ArrayList<>();
        looks.stream().limit(ONE_BY_ONE).map(UnjustifiedLook::told).forEach(told::add);
        if (looks.size() > ONE_BY_ONE) {
            told.add("They did so " + (looks.size() - ONE_BY_ONE) + " times more, the last time on "
                    + day(looks.get(looks.size() - 1)) + ". Your list of who looked shows each.");
        }
        return told;
    }

    private static String told(PastLook look) {
        Set<String> kinds = new TreeSet<>(look.categories());
        return "On " + day(look) + " they " + look.action().inWords()
                + (kinds.isEmpty() ? "." : ": " + String.join(", ", kinds) + ".");
    }

    private static String day(PastLook look) {
        return DAY.format(London.dateOf(look.at()));
    }

    /** All of it as a letter would say it. */
    public String inWords() {
        String done = followed.stream()
                .map(each -> each.kindInWords() + " on " + DAY.format(each.on()))
                .collect(Collectors.joining("; ", "\nWhat was done: ", "."));
        return "Somebody looked at your record without good reason. It was " + by + ".\n" + String.join("\n", seen)
                + (followed.isEmpty() ? "" : done) + "\n" + complaining;
    }
}
