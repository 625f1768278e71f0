package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;

/** The privacy officer's worklist as its reader walks it. */
final class Alerts {
    private Alerts() {}

    /** The whole list, page by page. */
    static List<JsonObject> all(Api officer, int limit) {
        List<JsonObject> alerts = new ArrayList<>();
        String next = "/api/privacy-alerts?limit=" + limit;
        while (next != null) {
            Answer page = officer.get(next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            List<JsonObject> shown = page.json().getJsonArray("alerts").getValuesAs(JsonObject.class);
            assertThat(shown).hasSizeLessThanOrEqualTo(limit);
            alerts.addAll(shown);
            next = page.json().getString("next", null);
        }
        return alerts;
    }

    /** The alert about this case, opened; those that the officer is kept out of are passed over. */
    static Optional<JsonObject> about(Api officer, Case theirs) {
        return all(officer, 200).stream()
                .map(alert -> officer.get("/api/privacy-alerts/" + alert.getString("id")))
                .filter(answer -> answer.status() == 200)
                .map(Answer::json)
                .filter(alert -> alert.getString("person", "")
                        .equals(theirs.person().id().toString()))
                .findFirst();
    }
}
