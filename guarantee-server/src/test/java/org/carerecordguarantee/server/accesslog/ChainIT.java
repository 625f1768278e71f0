package org.carerecordguarantee.server.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carerecordguarantee.model.accesslog.FieldSalts;
import org.carerecordguarantee.model.accesslog.Fingerprint;
import org.carerecordguarantee.model.accesslog.PersonChain;
import org.carerecordguarantee.model.accesslog.PersonChain.Line;
import org.carerecordguarantee.model.accesslog.ShownEntry;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * However many look at once, the list is numbered without gaps and every link follows from the one before. It also holds the
 * server to READ COMMITTED: under any stricter isolation PostgreSQL would refuse those who waited for the lock.
 */
class ChainIT {
    private static final Api API = SharedServer.api();
    private static final int THREADS = 8;
    private static final int LOOKS_EACH = 12;

    @Test
    @DisplayName("eight at once: numbers 1 to n without a gap, one entry for each answer, and the chain holds")
    void eightAtOnce() throws Exception {
        Case theirs = new Case(API);
        Api atWork = theirs.atWork();
        atWork.post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"));

        List<String> answered = look(theirs, atWork);

        List<JsonObject> lines = everyLine(theirs);
        assertThat(lines)
                .extracting(line -> line.getInt("number"))
                .containsExactlyElementsOf(numbersTo(answered.size() + 2));
        assertThat(lines).extracting(line -> line.getString("entry")).containsAll(answered);
        PersonId person = new PersonId(theirs.person().id());
        List<Line> chain = lines.stream().map(ChainIT::line).toList();
        assertThat(PersonChain.firstBreak(person, chain)).isEmpty();
        assertThat(PersonChain.firstBreak(person, withTwoSwapped(chain))).isPresent();
    }

    @Test
    @DisplayName("each fingerprint is that of the entry as it is kept, and a changed word shows")
    void kept() throws SQLException {
        assumeTrue(Database.postgresql(), "reads the tables themselves");
        Case theirs = new Case(API);
        theirs.atWork().get(theirs.path("/record"));
        List<Line> kept = new ArrayList<>();
        try (Connection owner = ((Postgres) SharedServer.database()).asOwner();
                PreparedStatement select = owner.prepareStatement(
                        "select l.seq, l.link, b.fields, b.salts from person_link l"
                                + " join access_body b on b.entry_id = l.entry_id where l.person_id = ? order by l.seq")) {
            select.setObject(1, theirs.person().id());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    FieldSalts salts = FieldSalts.of(row.getBytes(4));
                    Fingerprint entry = ShownEntry.kept(row.getString(3), salts).fingerprint();
                    kept.add(new Line(row.getLong(1), entry, Fingerprint.of(row.getBytes(2))));
                    String changed = row.getString(3).replace("ALLOWED", "REFUSED");
                    assertThat(ShownEntry.kept(changed, salts).fingerprint()).isNotEqualTo(entry);
                }
            }
        }
        assertThat(kept).hasSize(2);
        assertThat(PersonChain.firstBreak(new PersonId(theirs.person().id()), kept))
                .isEmpty();
    }

    private static List<String> look(Case theirs, Api atWork) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> looks = new ArrayList<>();
            for (int i = 0; i < THREADS * LOOKS_EACH; i++) {
                looks.add(() -> {
                    Answer read = atWork.get(theirs.path("/record"));
                    assertThat(read.status()).as(read.body()).isEqualTo(200);
                    return read.json().getString("entry");
                });
            }
            List<String> answered = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(looks)) {
                answered.add(each.get());
            }
            return answered;
        } finally {
            threads.shutdown();
        }
    }

    private static List<JsonObject> everyLine(Case theirs) {
        Answer answer = API.as(theirs.person().subject()).get(theirs.path("/access-list?show=all&limit=200"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<JsonObject> oldestFirst =
                new ArrayList<>(answer.json().getJsonArray("lines").getValuesAs(JsonObject.class));
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static List<Integer> numbersTo(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static Line line(JsonObject shown) {
        return new Line(
                shown.getInt("number"),
                Fingerprint.ofHex(shown.getString("fingerprint")),
                Fingerprint.ofHex(shown.getString("link")));
    }

    private static List<Line> withTwoSwapped(List<Line> chain) {
        List<Line> swapped = new ArrayList<>(chain);
        Line third = chain.get(2);
        Line fourth = chain.get(3);
        swapped.set(2, new Line(third.number(), fourth.entry(), third.link()));
        swapped.set(3, new Line(fourth.number(), third.entry(), fourth.link()));
        return swapped;
    }
}
