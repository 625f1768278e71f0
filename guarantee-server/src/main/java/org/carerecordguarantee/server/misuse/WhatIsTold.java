package org.carerecordguarantee.server.misuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.people.WorkerSheet;

/**
 * What the person is told whose record was looked at without good reason (ACT-04): what was seen, by whom, what was done,
 * and how to complain. It names kinds of things and never what the record says, so that it may be read aloud.
 */
final class WhatIsTold {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private WhatIsTold() {}

    static String of(List<PastLook> looks, WorkerSheet by, List<StoredConsequence> consequences) {
        List<PastLook> seen = looks.stream().filter(PastLook::allowed).toList();
        StringBuilder words = new StringBuilder();
        words.append("Somebody looked at your record without good reason. It was ")
                .append(by.name())
                .append(", ")
                .append(by.jobTitle())
                .append(", ")
                .append(by.organisation())
                .append(".\n");
        if (seen.isEmpty()) {
            words.append("They tried to, and saw nothing.\n");
        }
        for (PastLook look : seen) {
            words.append("On ")
                    .append(DAY.format(London.dateOf(look.at())))
                    .append(" they ")
                    .append(look.action().inWords())
                    .append(": ")
                    .append(String.join(", ", new TreeSet<>(look.categories())))
                    .append(".\n");
        }
        return words.append("What was done: ")
                .append(done(consequences))
                .append(".\nIf you are not content, you may complain to the council's complaints manager, naming"
                        + " clause ACT-04, and after that to the Information Commissioner.")
                .toString();
    }

    private static String done(List<StoredConsequence> consequences) {
        return consequences.stream()
                .map(each -> each.kind.inWords() + " on " + day(each.happenedOn))
                .collect(Collectors.joining("; "));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
