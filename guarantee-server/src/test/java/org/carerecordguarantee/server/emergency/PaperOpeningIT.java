package org.carerecordguarantee.server.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The emergency duty team's sheet: who may enter it, what has to stand in it, and what follows. */
class PaperOpeningIT {
    private static final Api API = SharedServer.api();

    private final Night night = new Night(API);
    private final Somebody keyholder = night.somebody("Key Holder", "EDT_WORKER");
    private final Somebody second = night.somebody("Second Person", "EDT_WORKER");
    private final Api clerk =
            API.as(night.somebody("Records Clerk", "RECORDS_OFFICER").subject());
    private final Instant opened = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofMinutes(30));

    @Test
    @DisplayName("a file taken out by two people is in the person's list, with both, and they are to be told")
    void entered() {
        Answer entered = enters(clerk, keyholder.id(), second.id(), opened);

        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().getBoolean("enteredLate")).isFalse();
        JsonObject line = night.theirs().list().get(0);
        assertThat(line.getString("action")).isEqualTo("ENTER_PAPER_SHEET");
        assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
        Worklist officer = new Worklist(night.worker("PRIVACY_OFFICER"));
        assertThat(officer.about(night.person(), "REVIEW_EMERGENCY")).hasSize(1);
        assertThat(officer.about(night.person(), "TELL_PERSON")).hasSize(1);
    }

    @Test
    @DisplayName("one person alone, somebody unknown, or a time still to come is not accepted")
    void notAccepted() {
        assertThat(enters(clerk, keyholder.id(), keyholder.id(), opened).fields())
                .containsExactly("second");
        assertThat(enters(clerk, keyholder.id(), UUID.randomUUID(), opened).fields())
                .containsExactly("second");
        assertThat(enters(clerk, keyholder.id(), second.id(), Instant.now().plusSeconds(3600))
                        .fields())
                .containsExactly("openedAt");
        assertThat(clerk.post(
                                night.theirs().path("/paper-openings"),
                                "{\"volume\":1,\"keyholder\":\"" + keyholder.id() + "\",\"openedAt\":\"" + opened
                                        + "\",\"why\":\"Which medicines she takes.\"}")
                        .fields())
                .containsExactly("second");
        assertThat(night.theirs().refusals())
                .extracting(line -> line.getString("action"))
                .containsExactly("ENTER_PAPER_SHEET", "ENTER_PAPER_SHEET", "ENTER_PAPER_SHEET", "ENTER_PAPER_SHEET");
        assertThat(clerk.get(night.theirs().path("/paper-openings")).json().getJsonArray("openings"))
                .isEmpty();
    }

    @Test
    @DisplayName("a sheet that is entered too late is taken, and says that it is late")
    void late() {
        // Two weeks have a next working day, whatever holidays are in them.
        Answer entered = enters(clerk, keyholder.id(), second.id(), opened.minus(Duration.ofDays(14)));

        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().getBoolean("enteredLate")).isTrue();
    }

    @Test
    @DisplayName("whoever has nothing to do with the store enters nothing, and it is written down that they tried")
    void role() {
        assertThat(enters(night.worker("SOCIAL_WORKER"), keyholder.id(), second.id(), opened)
                        .reason())
                .isEqualTo("ROLE");
        assertThat(night.theirs().refusals())
                .extracting(line -> line.getString("action"))
                .containsExactly("ENTER_PAPER_SHEET");
    }

    @Test
    @DisplayName("until the file is back its return is somebody's duty; it comes back once")
    void broughtBack() {
        String opening =
                enters(clerk, keyholder.id(), second.id(), opened).json().getString("id");
        assertThat(new Worklist(clerk).about(night.person(), "ENTER_PAPER_SHEET"))
                .hasSize(1);

        assertThat(returns(opening, opened.minusSeconds(1)).fields()).containsExactly("returnedAt");
        Answer back = returns(opening, opened.plusSeconds(60));

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().getString("returnedAt"))
                .isEqualTo(opened.plusSeconds(60).toString());
        assertThat(new Worklist(clerk).about(night.person(), "ENTER_PAPER_SHEET"))
                .isEmpty();
        assertThat(returns(opening, opened.plusSeconds(61)).reason()).isEqualTo("CLASHES");
        assertThat(returns(UUID.randomUUID().toString(), opened).reason()).isEqualTo("NO_SUCH_RECORD");
    }

    private Answer enters(Api by, UUID first, UUID other, Instant at) {
        return by.post(
                night.theirs().path("/paper-openings"),
                "{\"volume\":1,\"keyholder\":\"" + first + "\",\"second\":\"" + other + "\",\"openedAt\":\"" + at
                        + "\",\"why\":\"Which medicines she takes stands only in there.\"}");
    }

    private Answer returns(String opening, Instant at) {
        return clerk.post(
                night.theirs().path("/paper-openings/" + opening + "/return"), "{\"returnedAt\":\"" + at + "\"}");
    }
}
