package org.carerecordguarantee.server.recordkeeping;

import java.time.Instant;

/** What somebody handed in, with something else in one place. */
final class FilledIn {
    private FilledIn() {}

    static NewItem happened(Instant at, NewItem given) {
        return of(given, given.source(), given.format(), at);
    }

    static NewItem from(String source, NewItem given) {
        return of(given, source, given.format(), given.eventAt());
    }

    static NewItem in(String format, NewItem given) {
        return of(given, given.source(), format, given.eventAt());
    }

    private static NewItem of(NewItem given, String source, String format, Instant eventAt) {
        return new NewItem(given.category(), given.kind(), source, format, eventAt, given.content());
    }
}
