package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryAnswerIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/environment",
                "/api/guarantee",
                "/api/nothing",
                "/nothing",
                "/",
                "/health/ready",
                "/openapi",
                "/development/issuer/jwks"
            })
    @DisplayName("no answer may be kept, framed or guessed at, or says what it was made with")
    void headers(String path) {
        Answer answer = SharedServer.api().get(path);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    @DisplayName("every answer has a correlation id of its own, whatever the caller sends")
    void correlation() {
        Answer one = SharedServer.api().with("Correlation-Id", "mine").get("/api/environment");
        Answer other = SharedServer.api().get("/api/environment");
        assertThat(one.header("Correlation-Id")).isPresent().isNotEqualTo(other.header("Correlation-Id"));
        assertThat(one.header("Correlation-Id")).get().isNotEqualTo("mine");
    }

    @Test
    @DisplayName("the demo says that it holds no real records, and its time")
    void environment() {
        JsonObject environment = SharedServer.api().get("/api/environment").json();
        assertThat(environment.getString("environment")).isEqualTo("TEST");
        assertThat(environment.getString("product")).isEqualTo("Care Record Guarantee reference server");
        assertThat(environment.getString("version")).matches("\\d.*");
        assertThat(Duration.between(Instant.parse(environment.getString("time")), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("every promise is listed, and what is called implemented is what code upholds")
    void guarantee() {
        Set<String> implemented = new TreeSet<>();
        int clauses = 0;
        JsonObject guarantee = SharedServer.api().get("/api/guarantee").json();
        for (JsonObject commitment : guarantee.getJsonArray("commitments").getValuesAs(JsonObject.class)) {
            for (JsonObject clause : commitment.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
                clauses++;
                if (clause.getString("state").equals("implemented")) {
                    implemented.add(clause.getString("id"));
                } else {
                    assertThat(clause.getString("state")).isEqualTo("not yet");
                }
            }
        }
        assertThat(clauses).isEqualTo(213);
        assertThat(implemented).contains("LOG-01", "LOG-03", "CTL-03", "CTL-07").doesNotContain("SEC-01", "OWN-01");
    }
}
