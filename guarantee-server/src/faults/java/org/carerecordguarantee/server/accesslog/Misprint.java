package org.carerecordguarantee.server.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.server.faults.CallTwist;

/** A line that is shown otherwise than the entry says. */
final class Misprint {
    private Misprint() {}

    /** A bend of {@code Lines.line}. */
    static CallTwist of(UnaryOperator<Line> misprinted) {
        return call -> misprinted.apply((Line) call.proceed());
    }

    static Line at(Instant at, Line line) {
        return of(line, at, line.who(), line.purposeInWords(), line.actionInWords(), line.categories(), line.link());
    }

    static Line who(Line.Who who, Line line) {
        return of(line, line.at(), who, line.purposeInWords(), line.actionInWords(), line.categories(), line.link());
    }

    static Line purpose(String words, Line line) {
        return of(line, line.at(), line.who(), words, line.actionInWords(), line.categories(), line.link());
    }

    static Line act(String words, Line line) {
        return of(line, line.at(), line.who(), line.purposeInWords(), words, line.categories(), line.link());
    }

    static Line withoutKind(Line line) {
        return of(line, line.at(), line.who(), line.purposeInWords(), line.actionInWords(), List.of(), line.link());
    }

    static Line proved(UUID instead, Line line) {
        return of(
                line,
                line.at(),
                line.who(),
                line.purposeInWords(),
                line.actionInWords(),
                line.categories(),
                instead.toString());
    }

    private static Line of(
            Line line,
            Instant at,
            Line.Who who,
            String purposeInWords,
            String actionInWords,
            List<String> categories,
            String link) {
        return new Line(
                line.number(),
                line.entry(),
                at,
                line.recordedAt(),
                who,
                line.purpose(),
                purposeInWords,
                line.action(),
                actionInWords,
                categories,
                line.outcome(),
                line.because(),
                line.relationship(),
                link,
                line.fingerprint());
    }
}
