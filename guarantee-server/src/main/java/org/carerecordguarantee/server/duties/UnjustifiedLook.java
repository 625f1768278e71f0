package org.carerecordguarantee.server.duties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look without good reason, as the person is told of it (ACT-04). It names kinds of things and never what the record says,
 * so that it may be read aloud.
 *
 * @param by who looked, with their job and where they work
 * @param seen what was seen and when, in sentences; never empty
 * @param followed what followed for whoever looked
 * @param complaining how to complain
 */
@Schema(name = "UnjustifiedLook", description = "What the person is told of a look without good reason (ACT-04)")
public record UnjustifiedLook(String by, List<String> seen, List<Followed> followed, String complaining) {
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

    /** All of it as a letter would say it. */
    public String inWords() {
        String done = followed.stream()
                .map(each -> each.kindInWords() + " on " + inWords(each.on()))
                .collect(Collectors.joining("; "));
        return "Somebody looked at your record without good reason. It was " + by + ".\n" + String.join("\n", seen)
                + "\nWhat was done: " + done + ".\n" + complaining;
    }

    /** A day as it is written in a letter. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
