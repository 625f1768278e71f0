package org.carerecordguarantee.conformance.steps.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final List<String> ASKED = List.of("Doreen Abbeygate", "Ernest Polwhistle", "p-1", "p-2");

    private final PersonRef known = new PersonRef("p-1", "Doreen Abbeygate");
    private final PersonRef unknown = new PersonRef("p-2", "Ernest Polwhistle");

    @Test
    void whatWasAskedForAndWhatIsNewEachTimeMakesNoDifference() {
        assertThat(hidden(
                        known,
                        404,
                        "no such record: p-1 at 2026-11-22T10:00:00.123Z, 019307b3-5c4d-7abc-8def-0123456789ab"))
                .isEqualTo(hidden(
                        unknown,
                        404,
                        "no such record: p-2 at 2026-11-22T10:00:01Z, 019307b3-5c4d-7abc-8def-ba9876543210"));
    }

    @Test
    void anotherWordGivesItAway() {
        Answer one = hidden(known, 404, "no such record for you");
        Answer other = hidden(unknown, 404, "no such record");
        assertThat(one).isNotEqualTo(other);
        assertThat(one.beside(other)).contains("what was sent differs");
    }

    @Test
    void anotherStatusGivesItAway() {
        assertThat(hidden(known, 403, "no")).isNotEqualTo(hidden(unknown, 404, "no"));
    }

    @Test
    void refusingTheOneAndHidingTheOtherGivesItAway() {
        Answer refused = answer(known, new Outcome.Refused<>(Reason.UNSTATED, "no"), 404, "no");
        Answer hidden = hidden(unknown, 404, "no");
        assertThat(refused).isNotEqualTo(hidden);
        assertThat(refused.beside(hidden)).startsWith("known: refused").contains("no such thing");
    }

    @Test
    void oneFoundAndNobodyFoundAreTwoAnswers() {
        assertThat(answer(known, new Outcome.Done<>(List.of(known)), 200, "[]"))
                .isNotEqualTo(answer(unknown, new Outcome.Done<>(List.of()), 200, "[]"));
    }

    private static Answer hidden(PersonRef whose, int status, String body) {
        return answer(whose, new Outcome.Hidden<>(), status, body);
    }

    private static Answer answer(PersonRef whose, Outcome<?> outcome, int status, String body) {
        Actor doctor = new Actor("locke", "Dr Anwen Locke", Optional.empty(), "", "", "");
        Scene.Try tried = new Scene.Try(
                doctor, whose, outcome, Instant.EPOCH, Instant.EPOCH, List.of(new World.Answer(status, body)));
        return Answer.to(tried, ASKED);
    }
}
