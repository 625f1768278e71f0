package org.carerecordguarantee.server.duties;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;

/** Somebody's worklist as its reader walks it. */
public final class Worklist {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api reader;

    public Worklist(Api reader) {
        this.reader = reader;
    }

    /** The duties of this kind about this person, opened. */
    public List<JsonObject> about(UUID person, String kind) {
        List<JsonObject> found = new ArrayList<>();
        String next = "/api/duties?limit=200";
        while (next != null) {
            Answer page = reader.get(next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().getJsonArray("duties").getValuesAs(JsonObject.class).stream()
                    .filter(duty -> duty.getString("kind").equals(kind))
                    .map(duty -> reader.get("/api/duties/" + duty.getString("id")))
                    .filter(answer -> answer.status() == 200)
                    .map(Answer::json)
                    .filter(duty -> duty.getString("person").equals(person.toString()))
                    .forEach(found::add);
            next = page.json().getString("next", null);
        }
        return found;
    }

    /** The same, once there is one: what falls due by itself takes a moment. Each look paces the next. */
    public Optional<JsonObject> eventually(UUID person, String kind) {
        Instant end = Instant.now().plus(PATIENCE);
        List<JsonObject> found = about(person, kind);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            found = about(person, kind);
        }
        return found.stream().findFirst();
    }
}
