package org.carerecordguarantee.conformance.selftest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/** What the small system of the self-test holds. Guarded by its own monitor. */
final class MemoryState {

    /** One person's file. */
    static final class File {
        final PersonSheet sheet;
        final Map<String, List<ItemView>> items = new HashMap<>();
        final List<String> order = new ArrayList<>();
        final List<AccessLine> lines = new ArrayList<>();
        final Set<String> helpers = new HashSet<>();
        final Set<String> tooClose = new HashSet<>();
        final List<Volume> volumes = new ArrayList<>();
        boolean outage;

        File(PersonSheet sheet) {
            this.sheet = sheet;
        }
    }

    final Map<String, File> files = new HashMap<>();
    final Map<String, WorkerSheet> workers = new HashMap<>();
    final Map<String, List<Alert>> alerts = new HashMap<>();
    private int last;

    String next() {
        last++;
        return "n" + last;
    }

    /** Writes a line; false if the list cannot be written. */
    boolean log(File file, Actor who, String purpose, String action, boolean allowed, boolean search) {
        if (file.outage) {
            return false;
        }
        file.lines.add(new AccessLine(
                next(),
                Instant.now(),
                who.worker() ? AccessLine.Kind.WORKER : AccessLine.Kind.PERSON,
                Optional.of(who.name()),
                who.role().map(Enum::name),
                Optional.of(who.jobTitle()).filter(text -> !text.isBlank()),
                Optional.of(who.team()).filter(text -> !text.isBlank()),
                Optional.of(who.organisation()).filter(text -> !text.isBlank()),
                Optional.of(purpose),
                Optional.of(action),
                List.of("Daily living"),
                allowed,
                List.of("CTL-03 a working tie"),
                search,
                Optional.empty()));
        return true;
    }

    Optional<File> file(PersonRef person) {
        return Optional.ofNullable(files.get(person.id()));
    }
}
