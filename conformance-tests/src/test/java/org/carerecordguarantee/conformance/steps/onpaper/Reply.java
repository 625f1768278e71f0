package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Hidden;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Ruling;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** What is said to whoever asked, and how a no is put. */
final class Reply {

    private final Office office;
    private final Exchanges exchanges;

    Reply(Office office, Exchanges exchanges) {
        this.office = office;
        this.exchanges = exchanges;
    }

    /** Says something. */
    void said(int status, String body) {
        exchanges.failureInstead().ifPresent(failure -> {
            throw new AdapterTrouble("nobody at the desk: " + failure.inWords());
        });
        exchanges.add(new Exchange(
                exchanges.next(),
                Instant.now(),
                Duration.ZERO,
                "ASK",
                "paper:desk",
                Collections.emptySortedMap(),
                "",
                status,
                new TreeMap<>(),
                body,
                false));
    }

    /** Says no to somebody who may not. */
    <T> Outcome<T> refusal(Ruling ruling, Actor who, PersonFile file, String record) {
        String words = "you may not, " + who.name();
        boolean quotes = file != null && office.sins(Sin.A_REFUSAL_QUOTES_THE_RECORD);
        boolean tells = file != null && office.sins(Sin.A_REFUSAL_TELLS_THE_SHELF);
        boolean says = ruling == Ruling.NOT_YET && office.sins(Sin.A_SUSPENSION_SAYS_WHY);
        if (quotes) {
            words = "you may not see " + record;
        } else if (says) {
            words = "your access is suspended while we investigate";
        } else if (tells) {
            words = "you may not ask about " + file.volumes;
        }
        if (ruling == Ruling.HIDDEN || office.is(Lawful.HIDES)) {
            boolean slip = file != null && office.sins(Sin.THE_REFUSAL_OF_OUTSIDERS_HAS_OTHER_WORDS);
            String hiding = slip ? "there is no such record for you" : "there is no such record";
            said(404, (quotes || tells || says) && ruling != Ruling.HIDDEN ? words : hiding);
            return new Hidden<>();
        }
        Reason reason =
                switch (ruling) {
                    case ACCOUNT -> Reason.ACCOUNT;
                    case ROLE -> Reason.ROLE;
                    case CONFLICT -> Reason.CONFLICT;
                    case RESTRICTED -> Reason.RESTRICTED;
                    case LIMIT -> Reason.PERSON_LIMIT;
                    case NOT_YET -> Reason.UNSTATED;
                    default -> Reason.NO_RELATIONSHIP;
                };
        return refused(403, reason, words);
    }

    /** Says no to something that nobody may do. */
    <T> Outcome<T> never() {
        if (office.is(Lawful.HIDES)) {
            said(404, "there is no such thing");
            return new Hidden<>();
        }
        return refused(405, Reason.NOT_CHANGEABLE, "never");
    }

    /** Says no. */
    <T> Outcome<T> refused(int status, Reason reason, String words) {
        boolean bare = office.is(Lawful.GIVES_NO_REASONS);
        boolean slips = office.sins(Sin.A_REFUSAL_QUOTES_THE_RECORD)
                || office.sins(Sin.A_REFUSAL_TELLS_THE_SHELF)
                || office.sins(Sin.A_SUSPENSION_SAYS_WHY);
        String shown = bare && !slips ? "no" : words;
        said(status, shown);
        return new Refused<>(bare ? Reason.UNSTATED : reason, shown);
    }
}
