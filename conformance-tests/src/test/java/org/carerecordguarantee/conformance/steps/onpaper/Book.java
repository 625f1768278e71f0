package org.carerecordguarantee.conformance.steps.onpaper;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** Writes the list of who looked. */
final class Book {

    /** Which sin keeps which act out of the list, where the act was allowed. */
    private static final Map<Act, Sin> UNLOGGED = new EnumMap<>(Map.ofEntries(
            entry(Act.LOOK, Sin.LOOKS_ARE_NOT_LOGGED),
            entry(Act.LOOK_AT_ENTRY, Sin.LOOKS_AT_ONE_ENTRY_ARE_NOT_LOGGED),
            entry(Act.LOOK_AT_PAST, Sin.LOOKS_AT_THE_PAST_ARE_NOT_LOGGED),
            entry(Act.WRITE, Sin.WRITING_IS_NOT_LOGGED),
            entry(Act.CORRECT, Sin.CORRECTING_IS_NOT_LOGGED),
            entry(Act.READ_LIST, Sin.READING_THE_LIST_IS_NOT_LOGGED),
            entry(Act.CLAIM_EMERGENCY, Sin.EMERGENCIES_ARE_NOT_LOGGED),
            entry(Act.READ_SUMMARY, Sin.EMERGENCIES_ARE_NOT_LOGGED),
            entry(Act.DECIDE_EMERGENCY, Sin.EMERGENCIES_ARE_NOT_LOGGED),
            entry(Act.TELL_PERSON, Sin.EMERGENCIES_ARE_NOT_LOGGED),
            entry(Act.OPEN_SEALED, Sin.AN_OPENED_SEAL_IS_NOT_LOGGED),
            entry(Act.FIND_OUT, Sin.FINDING_OUT_IS_NOT_LOGGED),
            entry(Act.SIGN_NO_ACTION, Sin.FINDING_OUT_IS_NOT_LOGGED),
            entry(Act.REPORT_BREACH, Sin.BREACHES_ARE_NOT_LOGGED),
            entry(Act.READ_BREACH, Sin.BREACHES_ARE_NOT_LOGGED),
            entry(Act.DECIDE_BREACH, Sin.BREACHES_ARE_NOT_LOGGED),
            entry(Act.LOST_FILE, Sin.BREACHES_ARE_NOT_LOGGED),
            entry(Act.SUSPEND, Sin.REDRESS_IS_NOT_LOGGED),
            entry(Act.TELL_OF_MISUSE, Sin.REDRESS_IS_NOT_LOGGED),
            entry(Act.PUT_OFF_TELLING, Sin.REDRESS_IS_NOT_LOGGED),
            entry(Act.SEALED_PAPER, Sin.PAPER_IS_NOT_LOGGED),
            entry(Act.PAPER_AT_NIGHT, Sin.PAPER_IS_NOT_LOGGED)));

    private final Office office;

    Book(Office office) {
        this.office = office;
    }

    void note(PersonFile file, Actor who, Act act, Purpose why, boolean allowed) {
        if (allowed && act.readsContent()) {
            file.stated.computeIfAbsent(who.login(), login -> new ArrayList<>()).add(why);
        }
        if (allowed && UNLOGGED.containsKey(act) && office.sins(UNLOGGED.get(act))) {
            return;
        }
        if (act == Act.TURN_BACK && office.sins(Sin.TURNING_BACK_IS_NOT_LOGGED)) {
            return;
        }
        if (!file.outage) {
            Optional<String> passed =
                    allowed && act.readsContent() ? new Fences(office).ground(who, file) : Optional.empty();
            boolean asSearch = office.sins(Sin.A_LOOK_READS_AS_A_SEARCH);
            write(file, who, office.wording.act(act), why, allowed, asSearch, passed);
        }
    }

    void noteSearch(PersonFile file, Actor who, Purpose why) {
        if (!office.sins(Sin.A_SEARCH_IS_NOT_LOGGED) && !file.outage) {
            write(file, who, office.wording.search(), why, true, true, Optional.empty());
        }
    }

    void noteTry(PersonFile file, Actor who, String what) {
        write(file, who, "tried to " + what, Purpose.RECORD_KEEPING, false, false, Optional.empty());
    }

    private void write(
            PersonFile file,
            Actor who,
            String act,
            Purpose why,
            boolean allowed,
            boolean search,
            Optional<String> passed) {
        if (!allowed && office.sins(Sin.REFUSALS_ARE_NOT_LOGGED)) {
            return;
        }
        Instant now = office.now();
        boolean staff = who.worker() || office.sins(Sin.OWN_READING_LOOKS_LIKE_STAFF);
        String purpose = office.sins(Sin.ALL_PURPOSES_READ_THE_SAME) ? "for work reasons" : office.wording.purpose(why);
        // a person's own visits to a list of single pages would otherwise breed lines, and those lines more pages
        if (who.worker()) {
            services(file);
        }
        add(
                file,
                new AccessLine(
                        UUID.randomUUID().toString(),
                        office.sins(Sin.A_LINE_HAS_THE_WRONG_TIME) ? now.minus(Duration.ofDays(1)) : now,
                        staff ? AccessLine.Kind.WORKER : AccessLine.Kind.PERSON,
                        Optional.of(office.sins(Sin.ALL_ARE_LOGGED_UNDER_ONE_NAME) ? "Duty desk" : who.name()),
                        office.wording.role(who),
                        office.sins(Sin.A_LINE_HAS_ANOTHER_JOB) ? Optional.of("Clerk") : office.wording.jobTitle(who),
                        Optional.of(office.wording.team(who)).filter(team -> !office.sins(Sin.A_LINE_HAS_NO_TEAM)),
                        Optional.of(who.organisation()),
                        Optional.of(office.sins(Sin.A_LINE_GIVES_A_CODE) ? why.name() : purpose),
                        Optional.of(office.sins(Sin.ALL_ACTS_READ_THE_SAME) ? "access" : act),
                        office.sins(Sin.A_LINE_GIVES_NO_KIND) ? List.of() : office.wording.categories(),
                        allowed || office.sins(Sin.ALL_ARE_LOGGED_AS_ALLOWED),
                        List.of(),
                        search,
                        passed,
                        Optional.empty()));
        if (who.worker()) {
            services(file);
        }
    }

    /** What the product's own services do has its lines too, where they are shown. */
    void services(PersonFile file) {
        if (office.is(Lawful.SERVICE_LINES)) {
            add(
                    file,
                    new AccessLine(
                            UUID.randomUUID().toString(),
                            office.now(),
                            AccessLine.Kind.SERVICE,
                            Optional.of("Night backup"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("Eastmere County Council"),
                            Optional.of("to keep a copy"),
                            Optional.of("copied the record"),
                            List.of(),
                            true,
                            List.of(),
                            false,
                            Optional.empty()));
        }
    }

    private void add(PersonFile file, AccessLine line) {
        file.lines.add(line);
        if (office.is(Lawful.LIST_LAGS)) {
            office.later.put(line.reference());
        }
    }
}
