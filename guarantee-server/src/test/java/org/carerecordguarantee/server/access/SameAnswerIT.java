package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may not know of a person is answered as if there were none, by whichever door they ask (CNF-10). */
class SameAnswerIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("an outsider who declares that they know somebody does not learn whether we do")
    void declaring() {
        Case theirs = new Case(API);
        Api outside = worker("HEALTH", "HEALTH_PROFESSIONAL");
        Function<UUID, Answer> declare = person ->
                outside.post("/api/declared-relationships", "{\"person\":\"" + person + "\",\"kind\":\"NEIGHBOUR\"}");

        Answer known = declare.apply(theirs.person().id());
        Answer unknown = declare.apply(UUID.randomUUID());

        assertThat(told(known)).isEqualTo(told(unknown));
        assertThat(known.status()).isEqualTo(404);
        assertThat(theirs.refusals()).hasSize(1);
        assertThat(declare.apply(theirs.person().id()).headers().map().keySet())
                .isEqualTo(declare.apply(UUID.randomUUID()).headers().map().keySet());
    }

    @Test
    @DisplayName("a social worker who names nobody is told so, and not that their role is wrong")
    void declaringNobody() {
        Answer nobody = worker("COUNCIL", "SOCIAL_WORKER")
                .post(
                        "/api/declared-relationships",
                        "{\"person\":\"" + UUID.randomUUID() + "\",\"kind\":\"NEIGHBOUR\"}");
        assertThat(nobody.status()).as(nobody.body()).isEqualTo(404);
        assertThat(nobody.reason()).isEqualTo("NO_SUCH_RECORD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "-5000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z"
            })
    @DisplayName("no moment is so long past that the answer tells whether there is a record")
    void longPast(String moment) {
        Case theirs = new Case(API);
        Api outside = worker("HEALTH", "HEALTH_PROFESSIONAL");

        Answer known = outside.get(theirs.path("/record?asAt=" + moment));
        Answer unknown = outside.get("/api/people/" + UUID.randomUUID() + "/record?asAt=" + moment);

        assertThat(told(known)).isEqualTo(told(unknown));
        assertThat(known.status()).as(known.body()).isEqualTo(400);
        assertThat(known.fields()).containsExactly("asAt");
        assertThat(theirs.refusals()).hasSize(1);
        assertThat(theirs.atWork()
                        .get(theirs.path("/record?asAt=1900-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(200);
    }

    private static Api worker(String organisation, String role) {
        Arranged arranged = new Arranged(API);
        Somebody worker = arranged.worker(arranged.team(organisation), "No Tie", role);
        return API.as(worker.subject()).forPurpose("DIRECT_CARE");
    }

    private static String told(Answer answer) {
        return answer.status() + answer.body().replaceAll("\"correlation\":\"[^\"]*\"", "");
    }
}
