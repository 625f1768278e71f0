package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carerecordguarantee.conformance.run.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page as a buyer meets it: in a browser, wide and narrow, enlarged, by keyboard, and on paper. */
class PagesInBrowserIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int LARGEST_PAGE = 500_000;
    private static final int MOST_SHEETS = 60;
    private static final int LETTERS_OF_A_SHEET = 80;
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;
    private static final float A_POINT = 1;

    /** The seventh grade is that of twelve-year-olds. */
    private static final double HARDEST = 7;

    private static final Map<String, Run> RUNS = new LinkedHashMap<>();

    /** What the suite carries, which is the longest; else a sample. */
    private static final DetectionRate MEASURED = DetectionRate.carried().orElseGet(DetectionTest::sample);

    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void writeAndOpen() throws IOException {
        browser = Browser.installed();
        folder = Files.createDirectories(Path.of(System.getProperty("output"), "pages"));
        RUNS.put("conformant", Runs.conformant());
        RUNS.put("one-clause-not-kept", Runs.withOneClauseNotKept());
        RUNS.put("nothing-kept", Runs.withNothingKept());
        RUNS.put("partial", Runs.partial());
        RUNS.put("waived", Runs.waived());
        RUNS.put("undecided", Runs.undecided());
        for (Map.Entry<String, Run> run : RUNS.entrySet()) {
            write(run.getKey(), BuyersPage.html(run.getValue(), Optional.of(MEASURED)));
        }
        write("unmeasured", BuyersPage.html(RUNS.get("conformant"), Optional.empty()));
        write("detection", DetectionPage.html(MEASURED));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> pages() {
        return Stream.concat(RUNS.keySet().stream(), Stream.of("unmeasured", "detection"));
    }

    static Stream<String> reports() {
        return RUNS.keySet().stream();
    }

    @Test
    void the_runs_are_of_the_kinds_that_they_are_called() {
        Map<String, String> titles = new LinkedHashMap<>();
        reports().forEach(name -> titles.put(name, new Page(RUNS.get(name), Optional.empty()).standing()));
        assertThat(titles)
                .containsEntry("conformant", "Keeps this profile")
                .containsEntry("one-clause-not-kept", "Does not keep this profile")
                .containsEntry("nothing-kept", "Does not keep this profile")
                .containsEntry("partial", "Partial run: not a verdict")
                .containsEntry("waived", "Keeps this profile, with waivers")
                .containsEntry("undecided", "Undecided");
    }

    /** Green is for a plain yes alone. */
    @Test
    void the_colour_is_that_of_the_verdict() {
        Map<String, String> tones = new LinkedHashMap<>();
        reports().forEach(name -> tones.put(name, new Page(RUNS.get(name), Optional.empty()).tone()));
        assertThat(tones)
                .containsEntry("conformant", "good")
                .containsEntry("one-clause-not-kept", "bad")
                .containsEntry("nothing-kept", "bad")
                .containsEntry("partial", "open")
                .containsEntry("waived", "open")
                .containsEntry("undecided", "open");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_barrier_and_no_scrolling_sideways_in_a_wide_or_a_narrow_window(String name) {
        browser.open(page(name), WIDE);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.sideways()).isZero();
        assertThat(browser.hiddenAside()).as("tables wider than their place").isZero();
        browser.enlargeText();
        assertThat(browser.sideways()).as("with text twice as large").isZero();
        browser.open(page(name), NARROW);
        assertThat(browser.barriers()).as("narrow").isEmpty();
        assertThat(browser.sideways()).as("narrow").isZero();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_holds_no_script_and_fetches_and_lets_in_nothing(String name) throws IOException {
        browser.open(page(name), WIDE);
        assertThat(browser.count("script, link, img, iframe, object, embed, form, input"))
                .isZero();
        assertThat(browser.letsIn()).isFalse();
        assertThat(Files.size(page(name))).isLessThan(LARGEST_PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_prints_on_a4_with_all_that_it_says(String name) throws IOException {
        browser.open(page(name), WIDE);
        try (PDDocument paper = Loader.loadPDF(browser.printed())) {
            assertThat(paper.getNumberOfPages()).isBetween(1, MOST_SHEETS);
            PDFTextStripper reader = new PDFTextStripper();
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                PDPage one = paper.getPage(sheet - 1);
                assertThat(one.getMediaBox().getWidth()).isBetween(A4_WIDTH - A_POINT, A4_WIDTH + A_POINT);
                assertThat(one.getMediaBox().getHeight()).isBetween(A4_HEIGHT - A_POINT, A4_HEIGHT + A_POINT);
                reader.setStartPage(sheet);
                reader.setEndPage(sheet);
                String text = reader.getText(paper);
                assertThat(text.strip()).as("sheet " + sheet).hasSizeGreaterThan(LETTERS_OF_A_SHEET);
                assertThat(text).contains("Page " + sheet + " of " + paper.getNumberOfPages());
            }
            String all = flat(new PDFTextStripper().getText(paper));
            assertThat(all).doesNotContain("file:/", flat("Skip to"));
            if (RUNS.containsKey(name)) {
                Run run = RUNS.get(name);
                assertThat(all).contains(flat(run.verdict().sentence()));
                run.catalogue().clauses().forEach(clause -> assertThat(all).contains(clause.id()));
                assertThat(MEASURED.missed()).isNotEmpty();
                MEASURED.missed().forEach(fault -> assertThat(all).contains(flat(fault.says())));
            }
            if (name.equals("detection")) {
                MEASURED.planted().forEach(fault -> assertThat(all)
                        .contains(flat(fault.says()), flat(fault.breaks()), flat(String.join(", ", fault.caughtBy()))));
                MEASURED.blind().forEach(fault -> assertThat(all)
                        .contains(flat(fault.says()), flat(String.join(", ", fault.caughtBy()))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_keyboard_comes_to_the_skip_link_first_and_to_everything_and_shows_where_it_is(String name) {
        browser.open(page(name), WIDE);
        List<String> stops = browser.stops();
        assertThat(stops).first().isEqualTo("A #main");
        assertThat(browser.tabbed(stops.size())).containsExactlyElementsOf(stops);
    }

    /** Titles, promises, clauses and stories are the catalogue's or the run's words; what is left is the page's own. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_twelve_year_old_can_read_the_pages_own_words(String name) {
        browser.open(page(name), WIDE);
        List<String> own = browser.texts(
                "main p:not(.said, .said *, .meta), main li:not(.said, .said *, nav *), footer p", ".said, .print, a");
        assertThat(own).hasSizeGreaterThan(10);
        assertThat(ReadingGrade.of(own)).as(own.toString()).isLessThanOrEqualTo(HARDEST);
    }

    @Test
    void a_bad_page_is_noticed() throws IOException {
        String good = Files.readString(page("conformant"));
        write(
                "bad",
                good.replaceAll("<meta http-equiv[^>]*>", "")
                        .replace("lang=\"en-GB\"", "")
                        .replace(
                                "</main>",
                                "<img src=\"conformant.html\"><p style=\"color:#aaa; min-width: 2000px\">pale</p><a href=\"#main\"></a></main>"));
        browser.open(page("bad"), WIDE);
        assertThat(browser.barriers())
                .anyMatch(barrier -> barrier.startsWith("html-has-lang"))
                .anyMatch(barrier -> barrier.startsWith("image-alt"))
                .anyMatch(barrier -> barrier.startsWith("color-contrast"))
                .anyMatch(barrier -> barrier.startsWith("link-name"));
        assertThat(browser.sideways()).isPositive();
        assertThat(browser.letsIn()).isTrue();
    }

    /** Without the spaces and the ends of lines, which fall where the paper ends. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html").toAbsolutePath();
    }

    private static void write(String name, String html) throws IOException {
        Files.writeString(page(name), html, StandardCharsets.UTF_8);
    }
}
