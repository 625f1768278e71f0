package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles whose account of what the suite did was bent, with all that must agree with it; the evidence still tells the deed. */
class ForgedBooksTest {

    private static final Challenge WORD = new Challenge("winter-heron-42");
    private static final String LEDGER = "evidence/ledger.json";
    private static final String OF_CHECK = "LOG-01.1[1]@adult";
    private static final Verification VERIFICATION = new Verification(PaperRun.CATALOGUE, PaperRun.ENGINE);

    @TempDir
    private static Path folder;

    private static Bundle good;

    @BeforeAll
    static void run() {
        good = Bundle.read(
                PaperRun.bundle(PaperRun.whole(EnumSet.noneOf(Sin.class), Optional.of(WORD)), folder.resolve("good")));
    }

    @Test
    void a_look_that_is_in_neither_the_books_nor_the_list_is_found_by_its_deed() {
        Bundle bent = forged(files -> pages(files, page -> ofCheck(page) ? emptied(page, true) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(Bending.CHECK);
    }

    @Test
    void a_look_for_which_the_books_ask_no_line_is_found_by_its_deed() {
        Bundle bent = forged(files -> pages(files, page -> ofCheck(page) ? emptied(page, false) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(Bending.CHECK);
    }

    @Test
    void a_person_whose_list_was_left_out_is_missed() {
        Bundle bent = forged(ForgedBooksTest::withoutPage);
        assertThat(findings(bent)).extracting(Finding::file).contains(Bending.CHECK);
    }

    @Test
    void a_line_that_the_books_were_made_to_allow_is_found() {
        Bundle bent = forged(files -> pages(files, page -> ofCheck(page) ? allowingMore(page) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(Bending.CHECK);
    }

    @Test
    void an_old_check_among_new_ones_is_found_though_its_people_are_not_named() {
        Bundle bent = forged(files -> {
            withoutPage(files);
            JsonObject evidence = Bending.json(files.get(Bending.CHECK));
            files.put(
                    Bending.CHECK,
                    JsonText.of(put(evidence, "people", JsonValue.EMPTY_JSON_ARRAY))
                            .replaceAll("(?i)" + WORD.stamp(), "oldoldoldold"));
        });
        assertThat(VERIFICATION.of(bent, Optional.empty(), Optional.of(WORD)))
                .contains(new Finding(
                        Bending.CHECK, "nobody was made up for it, so that no challenge word can stand in it"));
    }

    private static boolean ofCheck(JsonObject page) {
        return page.getString("check").equals(OF_CHECK);
    }

    /** Nothing that a worker did stands in the list; nor in the books, or these ask for no line. */
    private static JsonObject emptied(JsonObject page, boolean books) {
        JsonArrayBuilder done = Json.createArrayBuilder();
        if (!books) {
            page.getJsonArray("done")
                    .forEach(entry -> done.add(put(entry.asJsonObject(), "least", Json.createValue(0))));
        }
        JsonArray kept = page.getJsonArray("list").stream()
                .filter(line -> !line.asJsonObject().getString("kind").equals("WORKER"))
                .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                .build();
        return put(put(put(page, "done", done.build()), "list", kept), "seen", JsonValue.EMPTY_JSON_ARRAY);
    }

    private static JsonObject allowingMore(JsonObject page) {
        JsonObject first = page.getJsonArray("done").getJsonObject(0);
        JsonObject open = Json.createObjectBuilder(first)
                .remove("allowed")
                .add("least", 0)
                .add("most", 1)
                .build();
        return put(
                page,
                "done",
                Json.createArrayBuilder(page.getJsonArray("done")).add(open).build());
    }

    /** The page of the check's person is gone, and one person fewer was compared. */
    private static void withoutPage(SortedMap<String, String> files) {
        JsonObject ledger = Bending.json(files.get(LEDGER));
        JsonArray all = ledger.getJsonArray("people");
        JsonArray rest = all.stream()
                .filter(((Predicate<JsonValue>) page -> ofCheck(page.asJsonObject())).negate())
                .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                .build();
        assertThat(rest).hasSizeLessThan(all.size());
        files.put(LEDGER, JsonText.of(put(ledger, "people", rest)));
        files.replaceAll((name, text) ->
                text.replace("so it is, for " + all.size() + " people", "so it is, for " + rest.size() + " people"));
    }

    private static void pages(SortedMap<String, String> files, UnaryOperator<JsonObject> edit) {
        JsonObject ledger = Bending.json(files.get(LEDGER));
        JsonArrayBuilder people = Json.createArrayBuilder();
        ledger.getJsonArray("people").forEach(page -> people.add(edit.apply(page.asJsonObject())));
        files.put(LEDGER, JsonText.of(put(ledger, "people", people.build())));
    }

    private static JsonObject put(JsonObject json, String key, JsonValue value) {
        return Json.createObjectBuilder(json).add(key, value).build();
    }

    private static List<Finding> findings(Bundle bundle) {
        return VERIFICATION.of(bundle, Optional.empty(), Optional.empty());
    }

    private static Bundle forged(Consumer<SortedMap<String, String>> way) {
        return Bending.bent(good, true, way, folder.resolve("bent.zip"));
    }
}
