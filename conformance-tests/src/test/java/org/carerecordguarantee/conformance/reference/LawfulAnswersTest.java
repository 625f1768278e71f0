package org.carerecordguarantee.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.port.Wire;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.junit.jupiter.api.Test;

/** Answers that differ from the reference server's usual ones and are just as right. */
class LawfulAnswersTest {

    private static final Map<String, List<String>> JSON = Map.of("content-type", List.of("application/json"));
    private static final PersonRef DOREEN = new PersonRef("d", "Doreen Abbeygate");
    private static final Actor PRIYA = new Actor("p", "Priya Lindqvist", Optional.empty(), "", "", "");

    private final List<String> asked = new ArrayList<>();

    @Test
    void pages_of_any_size_are_turned_to_the_end_and_read_oldest_first() {
        CareRecordSystem system = answering(place -> place.contains("page=2")
                ? json("{\"lines\":[" + line("1", "ALLOWED", "WORKER", "READ_RECORD", "viewed") + "]}")
                : json("{\"lines\":[" + line("2", "REFUSED", "ROBOT", "SEARCH", "came up") + "],"
                        + "\"next\":\"/api/people/d/access-list?page=2\"}"));
        List<AccessLine> lines = system.accessList(PRIYA, DOREEN, Looks.BY_OTHERS)
                .yielded()
                .orElseThrow()
                .lines();
        assertThat(lines).extracting(AccessLine::reference).containsExactly("1", "2");
        assertThat(lines).extracting(AccessLine::allowed).containsExactly(true, false);
        assertThat(lines).extracting(AccessLine::search).containsExactly(false, true);
        assertThat(lines).extracting(AccessLine::kind).containsOnly(AccessLine.Kind.WORKER);
    }

    @Test
    void pages_that_go_round_in_a_circle_are_the_adapter_s_trouble() {
        CareRecordSystem system = answering(place -> json("{\"items\":[],\"next\":\"/api/people/d/record?after=1\"}"));
        assertThatThrownBy(() -> system.lookAtRecord(PRIYA, DOREEN, Purpose.DIRECT_CARE))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("circle");
    }

    @Test
    void nobody_s_log_in_is_sent_to_another_address() {
        for (String away : List.of("http://elsewhere.example/x", "//elsewhere.example/x", "@elsewhere.example/x")) {
            CareRecordSystem system = answering(place -> json("{\"items\":[],\"next\":\"" + away + "\"}"));
            assertThatThrownBy(() -> system.lookAtRecord(PRIYA, DOREEN, Purpose.DIRECT_CARE))
                    .isInstanceOf(AdapterTrouble.class)
                    .hasMessageContaining("another address");
        }
        assertThat(asked).noneMatch(place -> place.contains("elsewhere"));
    }

    @Test
    void a_refusal_need_not_say_why_nor_say_anything() {
        for (Answer bare : List.of(
                new Answer(403, Map.of(), ""),
                new Answer(403, JSON, ""),
                new Answer(403, Map.of("content-type", List.of("text/html")), "<h1>No</h1>"),
                new Answer(403, JSON, "{\"title\":\"No\"}"),
                new Answer(403, JSON, "{\"reason\":\"BECAUSE\"}"))) {
            Outcome<?> outcome = answering(place -> bare).lookAtRecord(PRIYA, DOREEN, Purpose.DIRECT_CARE);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                    .isEqualTo(Reason.UNSTATED));
        }
    }

    @Test
    void not_found_is_hiding() {
        Outcome<?> outcome =
                answering(place -> new Answer(404, Map.of(), "")).lookAtRecord(PRIYA, DOREEN, Purpose.DIRECT_CARE);
        assertThat(outcome).isInstanceOf(Outcome.Hidden.class);
    }

    @Test
    void what_is_accepted_for_later_has_happened_and_may_be_named_by_its_place_only() {
        CareRecordSystem system = answering(place ->
                new Answer(202, Map.of("location", List.of("http://localhost:1/api/people/d/record/items/i7")), ""));
        assertThat(system.writeItem(PRIYA, DOREEN, ItemDraft.caseNote("Likes tea", Instant.now()))
                        .yielded())
                .contains(new ItemRef(DOREEN, "i7"));
        assertThat(system.correctItem(PRIYA, new ItemRef(DOREEN, "i7"), "Likes coffee", "wrong")
                        .happened())
                .isTrue();
        assertThat(system.claimRelationship(PRIYA, DOREEN, "covering").happened())
                .isTrue();
    }

    @Test
    void what_is_accepted_for_later_without_any_name_cannot_be_followed() {
        CareRecordSystem system = answering(place -> new Answer(202, Map.of(), ""));
        assertThatThrownBy(() -> system.writeItem(PRIYA, DOREEN, ItemDraft.caseNote("Likes tea", Instant.now())))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("did not say which");
    }

    @Test
    void a_line_whose_outcome_is_unknown_is_not_guessed_at() {
        CareRecordSystem system = answering(
                place -> json("{\"lines\":[" + line("1", "PERHAPS", "WORKER", "READ_RECORD", "viewed") + "]}"));
        assertThatThrownBy(() -> system.accessList(PRIYA, DOREEN, Looks.BY_OTHERS))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("PERHAPS");
    }

    private CareRecordSystem answering(Function<String, Answer> answer) {
        Wire wire = call -> {
            if (call.login()) {
                return json("{\"access_token\":\"t\"}");
            }
            asked.add(call.uri().toString());
            return answer.apply(call.uri().toString());
        };
        return new ReferenceAdapter()
                .connect(new Target(URI.create("http://localhost:1"), wire, Map.of()))
                .system();
    }

    private static Answer json(String body) {
        return new Answer(200, JSON, body);
    }

    private static String line(String entry, String outcome, String kind, String action, String words) {
        return "{\"entry\":\"" + entry + "\",\"at\":\"2026-11-22T12:00:00Z\",\"who\":{\"kind\":\"" + kind
                + "\",\"name\":\"Priya Lindqvist\"},\"action\":\"" + action + "\",\"actionInWords\":\"" + words
                + "\",\"outcome\":\"" + outcome + "\"}";
    }
}
