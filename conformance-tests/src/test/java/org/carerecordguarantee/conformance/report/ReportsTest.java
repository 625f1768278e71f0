package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the buyer reads, and what no report may hold. */
class ReportsTest {

    private static final int LARGEST_PAGE = 500_000;

    @TempDir
    private static Path folder;

    private static Run run;
    private static String page;

    @BeforeAll
    static void write() throws IOException {
        run = RunToTell.run();
        page = Files.readString(new Reports(folder, Set.of()).write(run).page());
    }

    @Test
    void the_page_says_the_verdict_and_every_clause_of_the_guarantee() {
        assertThat(page)
                .contains("Does not keep this profile")
                .contains(run.verdict().sentence().substring(0, 40));
        for (Clause clause : run.catalogue().clauses().toList()) {
            assertThat(page).contains(clause.id());
        }
        long kept = run.results().stream()
                .filter(result -> result.word() == Word.KEPT)
                .count();
        int all = run.results().size();
        assertThat(page).contains(all + ": " + kept + " kept, " + (all - kept) + " not kept");
        assertThat(page).contains("as publicly described; the numbering is this project’s own");
    }

    @Test
    void the_page_tells_the_story_of_what_is_not_kept() {
        assertThat(page)
                .contains(
                        "What we did, as whom, and what came of it",
                        "What should be",
                        "What was",
                        "Why it matters",
                        "Whose fault it looks like",
                        "Priya Lindqvist is refused",
                        "opened the record of");
    }

    @Test
    void the_page_stands_alone_without_script_and_is_not_large() {
        assertThat(page).doesNotContain("<script", "javascript:", "onclick", "<link", "@import", "src=");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
    }

    /** Written as XML would be but for two void elements, so that a parser can tell a tag that was never closed. */
    @Test
    void the_page_is_well_formed_with_headings_in_order_and_links_that_lead_somewhere() throws Exception {
        Document document = RunToTell.xml(page.replace("<!DOCTYPE html>", "").replaceAll("<meta([^>]*)>", "<meta$1/>"));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        Set<String> ids = new HashSet<>();
        elements(document)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as("twice: " + id).isTrue());
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (links.find()) {
            assertThat(ids).contains(links.group(1));
        }
        int last = 0;
        for (Element heading : elements(document)
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .toList()) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void what_a_system_says_of_itself_cannot_break_out_of_the_page() {
        Environment cunning = new Environment("<b>Bold</b> & \"Co\"", "1", true, Instant.now());
        Run other = new Run(
                run.configuration(),
                cunning,
                run.catalogue(),
                run.profile(),
                run.began(),
                run.took(),
                run.results(),
                run.verdict(),
                run.rungs(),
                List.of("<i>remains</i>"),
                run.waivers(),
                run.probed(),
                run.observed(),
                run.order(),
                run.honesty(),
                run.challenge(),
                run.messages());
        assertThat(BuyersPage.html(other))
                .contains("&lt;b&gt;Bold&lt;/b&gt; &amp; ", "&lt;i&gt;remains&lt;/i&gt;")
                .doesNotContain("<b>Bold", "<i>remains");
    }

    @Test
    void a_secret_is_never_written() {
        Reports reports = new Reports(folder.resolve("other"), Set.of("Priya Lindqvist"));
        assertThatThrownBy(() -> reports.write(run)).isInstanceOf(Reports.SecretInReport.class);
        assertThat(folder.resolve("other/report.html")).doesNotExist();
    }

    /** As a system may send it back: inside an entry, in another form than it was configured. */
    @Test
    void a_secret_in_any_form_stops_every_report_and_leaves_no_older_bundle() throws IOException {
        Path place = folder.resolve("secret");
        new Reports(place, Set.of()).write(run);
        assertThat(place.resolve("evidence.zip")).exists();
        String inBase64 = new String(Base64.getDecoder().decode("UHJpeWFMaW5kcXZpc3Q"), StandardCharsets.UTF_8);
        Run telling = new Run(
                run.configuration(),
                run.environment(),
                run.catalogue(),
                run.profile(),
                run.began(),
                run.took(),
                run.results(),
                run.verdict(),
                run.rungs(),
                List.of("the log said UHJpeWFMaW5kcXZpc3Q="),
                run.waivers(),
                run.probed(),
                run.observed(),
                run.order(),
                run.honesty(),
                run.challenge(),
                run.messages());
        assertThatThrownBy(() -> new Reports(place, Set.of(inBase64)).write(telling))
                .isInstanceOf(Reports.SecretInReport.class)
                .message()
                .doesNotContain(inBase64, "UHJpeWFM");
        assertThat(place.resolve("evidence.zip")).doesNotExist();
        assertThat(place.resolve("result.json")).doesNotExist();
    }

    @Test
    void evidence_of_an_earlier_run_does_not_stay() throws IOException {
        Path stale = folder.resolve("again/evidence/LOG-99.9_adult.json");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "{}");
        new Reports(folder.resolve("again"), Set.of()).write(run);
        assertThat(stale).doesNotExist();
    }

    private static Stream<Element> elements(Document document) {
        var all = document.getElementsByTagName("*");
        return Stream.iterate(0, index -> index < all.getLength(), index -> index + 1)
                .map(index -> (Element) all.item(index));
    }
}
