package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Lists in which a line that was once read does not stay, or not as it was, or not where it was (LOG-02). */
@ApplicationScoped
public class ReadingFaults implements Planted {
    private static final String READ = "read";
    private static final String SELECT = "select l.seq, l.entry_id";

    // PersonList.read(person, upTo, before, withOwn, limit)
    private static final int BEFORE = 2;
    private static final int WITH_OWN = 3;
    // AccessListResource.read(person, purpose, limit, before, upTo, show)
    private static final int LIMIT = 2;

    @Inject
    private Tampering tampering;

    private final Map<UUID, Integer> timesRead = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> timesNamed = new ConcurrentHashMap<>();
    private final Map<PersonId, List<KeptEntry>> copies = new ConcurrentHashMap<>();

    @Override
    public String catalogue() {
        return "planted-reading";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-line-read-twice-is-cleared-away")
                        .call("PersonList", READ, onReading(timesRead, 2, tampering::remove)),
                Fault.named("a-name-changes-after-reading")
                        .call("PersonList", READ, onReading(timesNamed, 1, tampering::rename)),
                Fault.named("a-line-shows-when-it-was-read")
                        .call("Lines", "line", Misprint.of(line -> Misprint.at(Instant.now(), line))),
                Fault.named("a-proof-is-new-each-time")
                        .call("Lines", "line", Misprint.of(line -> Misprint.proved(UUID.randomUUID(), line))),
                Fault.named("the-list-holds-three-lines")
                        .statement(SELECT, sql -> sql.replaceFirst("fetch first \\d+ rows", "fetch first 3 rows")),
                Fault.named("a-page-swallows-a-line")
                        .call("AccessListResource", READ, call -> call.proceedWith(LIMIT, 2))
                        .call("PersonList", READ, offByOne()),
                Fault.named("the-list-is-upside-down")
                        .statement(SELECT, sql -> sql.replace("order by l.seq desc", "order by l.seq")),
                Fault.named("the-list-is-an-old-copy").call("PersonList", READ, oldCopy()));
    }

    @SuppressWarnings("unchecked") // what PersonList.read yields
    private static List<KeptEntry> read(Object answer) {
        return (List<KeptEntry>) answer;
    }

    private static CallTwist onReading(Map<UUID, Integer> counted, int time, Consumer<UUID> deed) {
        return call -> {
            List<KeptEntry> shown = read(call.proceed());
            List<UUID> due = shown.stream()
                    .map(KeptEntry::entry)
                    .filter(entry -> counted.merge(entry, 1, Integer::sum) == time)
                    .toList();
            due.forEach(deed);
            return due.isEmpty() ? shown : new ArrayList<>(shown);
        };
    }

    private static CallTwist offByOne() {
        return call -> {
            long before = call.argument(BEFORE, Long.class);
            return before == Long.MAX_VALUE ? call.proceed() : call.proceedWith(BEFORE, before - 1);
        };
    }

    private CallTwist oldCopy() {
        return call -> {
            List<KeptEntry> now = read(call.proceed());
            if (call.argument(WITH_OWN, Boolean.class)) {
                return now;
            }
            List<KeptEntry> first = copies.putIfAbsent(call.argument(0, PersonId.class), now);
            return first == null ? now : first;
        };
    }
}
