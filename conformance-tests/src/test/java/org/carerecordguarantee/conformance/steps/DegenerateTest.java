package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.reference.ReferenceAdapter;
import org.carerecordguarantee.conformance.steps.onpaper.HollowDesk;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.ShutDesk;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.steps.onpaper.Spoilt;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.wire.RecordedWire;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Systems of which nothing good can be said must not pass a single binding clause by luck. What one of them may pass after all stands
 * in {@code degenerate-allowed.csv}, with the reason: {@code system,clause,reason}. A line that is not needed fails.
 */
class DegenerateTest {

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Map<String, Set<String>> ALLOWED = allowed();
    private static final Map<String, Set<String>> PASSED = new TreeMap<>();

    @Test
    void deny_all() {
        passesNothing(
                "deny all", exchanges -> ShutDesk.open(exchanges, new Outcome.Refused<>(Reason.UNSTATED, "no"), 403));
        passesNothing("deny all by hiding", exchanges -> ShutDesk.open(exchanges, new Outcome.Hidden<>(), 404));
    }

    @Test
    void allow_all() {
        Set<Sin> open = EnumSet.of(
                Sin.NO_TIE_IS_NEEDED,
                Sin.CLOSENESS_IS_IGNORED,
                Sin.THE_OWN_RECORD_IS_OPEN,
                Sin.A_SEARCH_IGNORES_CLOSENESS,
                Sin.A_CLAIM_NEEDS_NO_REASON,
                Sin.A_RECORDS_OFFICER_READS,
                Sin.AN_ADMINISTRATOR_READS,
                Sin.A_PRIVACY_OFFICER_READS,
                Sin.AN_ADMINISTRATOR_FINDS_FILES,
                Sin.A_PERSON_MAY_CHANGE_LINES,
                Sin.THE_CHECKER_MAY_REMOVE_LINES,
                Sin.NO_LOG_NO_MATTER,
                Sin.ANYBODY_GETS_THE_LIST,
                Sin.ANY_PART_MAY_BE_LEFT_OUT,
                Sin.ENTRIES_CAN_BE_DELETED,
                Sin.A_LIMIT_ON_ONE_IS_IGNORED,
                Sin.A_LIMIT_ON_A_TEAM_IS_IGNORED,
                Sin.A_LIMIT_ON_AN_ORGANISATION_IS_IGNORED,
                Sin.LEAVING_THE_SHARED_RECORD_CHANGES_NOTHING,
                Sin.A_SEAL_ON_AN_ENTRY_IS_IGNORED,
                Sin.A_SEAL_ON_A_KIND_IS_IGNORED,
                Sin.A_THREAT_IS_AN_EXPLANATION,
                Sin.NO_GROUND_IS_NEEDED,
                Sin.A_LIMIT_IS_TURNED_DOWN_WITHOUT_REASONS,
                Sin.ANYBODY_TURNS_DOWN_LIMITS,
                Sin.ANY_CONTACT_WILL_DO,
                Sin.A_RESTRICTION_IS_IGNORED,
                Sin.NO_WORDS_ARE_NEEDED_AT_NIGHT,
                Sin.TURNING_BACK_OPENS_ALL_THE_SAME,
                Sin.THE_SUMMARY_CAN_BE_LEFT_OUT,
                Sin.THE_SUMMARY_IS_THE_WHOLE_RECORD,
                Sin.NOTHING_FOLLOWS_AN_EMERGENCY,
                Sin.A_NO_COUNTS_FOR_NOTHING,
                Sin.A_PARTNER_GOES_BEYOND_THE_SUMMARY,
                Sin.A_SHARED_LOGIN_WILL_DO,
                Sin.NO_SPONSOR_IS_NEEDED,
                Sin.NO_PROMISE_IS_NEEDED,
                Sin.A_PASSWORD_ALONE_WILL_DO,
                Sin.TRAINING_LASTS_A_DAY_MORE,
                Sin.NOBODY_NEEDS_TRAINING,
                Sin.LEAVERS_STAY_IN,
                Sin.OUTSIDERS_FIND_EVERYBODY,
                Sin.THE_OWN_TEAM_FINDS_OUT,
                Sin.NOTHING_NEED_FOLLOW,
                Sin.TRAINING_JUSTIFIES,
                Sin.CURIOSITY_JUSTIFIES,
                Sin.NO_PURPOSE_IS_NEEDED,
                Sin.A_BETTER_STORY_WILL_DO,
                Sin.NOBODY_ASKS_FOR_CONTRACTS,
                Sin.ANY_SIGN_IN_PASSES_LIMITS,
                Sin.ANY_SIGN_IN_DOES_AT_NIGHT,
                Sin.EVERY_PARTNER_READS_WHAT_IS_REFERRED,
                Sin.BEING_LATE_NEEDS_NO_REASONS,
                Sin.ANYBODY_DECIDES_ABOUT_BREACHES,
                Sin.SUSPENSIONS_ARE_NOT_KEPT,
                Sin.ANYBODY_SUSPENDS,
                Sin.WHO_LOOKED_TELLS_OF_IT,
                Sin.ANYBODY_PUTS_OFF_TELLING,
                Sin.TELLING_WAITS_FOR_EVER,
                Sin.TELLING_WAITS_FOR_NO_REASON);
        passesNothing("allow all", exchanges -> Office.with(open, exchanges));
    }

    @Test
    void always_500() throws IOException {
        try (FailingServer server = new FailingServer(500, "text/html", "<h1>Oops</h1>")) {
            passesNothing("always 500", server.base());
        }
    }

    @Test
    void always_403_without_a_word() throws IOException {
        try (FailingServer server = new FailingServer(403, "text/plain", "")) {
            passesNothing("always 403", server.base());
        }
    }

    @Test
    void always_200_without_a_word() throws IOException {
        try (FailingServer server = new FailingServer(200, "application/json", "{}")) {
            passesNothing("always 200", server.base());
        }
    }

    @Test
    void switched_off() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        passesNothing("switched off", URI.create("http://localhost:" + closed));
    }

    @Test
    void forgets_everything() {
        passesNothing("forgets everything", Spoilt::forgetful);
    }

    @Test
    void empty_lists() {
        passesNothing("empty lists", exchanges -> Office.with(EnumSet.of(Sin.THE_LIST_IS_EMPTY), exchanges));
        passesNothing("empty everything", HollowDesk::open);
    }

    @Test
    void one_shared_user() {
        passesNothing("one shared account", Spoilt::shared);
        passesNothing(
                "one name for all",
                exchanges -> Office.with(
                        EnumSet.of(Sin.ALL_ARE_LOGGED_UNDER_ONE_NAME, Sin.ENTRIES_HAVE_ONE_AUTHOR), exchanges));
    }

    @Test
    void refuses_everything_with_the_right_reason() {
        passesNothing("refuses everything", ShutDesk::open);
        passesNothing("refuses everything and writes it down", Spoilt::refusing);
    }

    @Test
    void an_adapter_that_does_nothing() {
        passesNothing(
                "an adapter that does nothing",
                exchanges -> new Adapter(
                        new CareRecordSystem() {},
                        Office.with(EnumSet.noneOf(Sin.class), exchanges).arrangements()));
    }

    private static void passesNothing(String system, Function<Exchanges, Adapter> connected) {
        passesNothing(system, Rehearsal.of(connected, Rehearsal.everything()));
    }

    /** By wire, and with adults only: what not even they pass, nobody does. */
    private static void passesNothing(String system, URI base) {
        List<PlannedCheck> adults = Rehearsal.everything().stream()
                .filter(check -> !check.variant().equals("child"))
                .toList();
        passesNothing(system, Rehearsal.of(reference(base), adults));
    }

    /** Leaves what each passes for the page of numbers. */
    @AfterAll
    static void tell() throws IOException {
        JsonObjectBuilder all = Json.createObjectBuilder();
        PASSED.forEach((system, clauses) -> all.add(system, Json.createArrayBuilder(clauses)));
        Path place = Path.of("target", "degenerate.json");
        Files.createDirectories(place.getParent());
        Files.writeString(place, all.build().toString());
    }

    private static void passesNothing(String system, List<CheckResult> results) {
        PASSED.put(system, new TreeSet<>(Rehearsal.mustsKept(results)));
        assertThat(new TreeSet<>(Rehearsal.mustsKept(results)))
                .as("the binding clauses that '" + system + "' passes, and those that it may")
                .isEqualTo(ALLOWED.getOrDefault(system, Set.of()));
        assertThat(Rehearsal.verdict(results).standing()).isNotIn(Standing.CONFORMANT, Standing.SUITE_FAULT);
    }

    private static Function<Exchanges, Adapter> reference(URI base) {
        return exchanges -> new ReferenceAdapter()
                .connect(new Target(base, new RecordedWire(WAIT, WAIT, new Redaction(List.of()), exchanges), Map.of()));
    }

    private static Map<String, Set<String>> allowed() {
        try (InputStream file = DegenerateTest.class.getResourceAsStream("/degenerate-allowed.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .peek(line -> assertThat(line)
                            .as("system, clause and reason")
                            .hasSize(3)
                            .doesNotContain(""))
                    .collect(Collectors.groupingBy(
                            line -> line[0],
                            Collectors.mapping(line -> line[1], Collectors.toCollection(TreeSet::new))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
