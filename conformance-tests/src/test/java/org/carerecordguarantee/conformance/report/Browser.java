package org.carerecordguarantee.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The browser that is installed on this machine, without a window; one for all tests of a class. */
final class Browser implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int HEIGHT = 800;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(Path browser, Path itsDriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(itsDriver.toFile())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    }

    /**
     * {@return the browser}
     *
     * <p>Where none is installed the tests are left out, loudly; or fail, if the property {@code browser.required} is set.
     */
    static Browser installed() {
        Optional<Path> browser = onPath("chromium").or(() -> onPath("google-chrome"));
        Optional<Path> driver = onPath("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String missing = "NO PAGE WAS LOOKED AT IN A BROWSER: chromium and chromedriver are not both on the path"
                    + " (Debian: apt-get install chromium chromium-driver)";
            if (Boolean.getBoolean("browser.required")) {
                Assertions.fail(missing);
            }
            System.err.println(missing);
            Assumptions.abort(missing);
        }
        return new Browser(browser.orElseThrow(), driver.orElseThrow());
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page as somebody would whose window is so many CSS pixels wide. */
    void open(Path page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.get(page.toUri().toString());
    }

    /** Makes all text twice as large. */
    void enlargeText() {
        driver.executeScript("document.documentElement.style.fontSize = '200%'");
    }

    /** {@return how many CSS pixels one has to scroll sideways to see all} */
    long sideways() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** {@return how many parts of the page hide something to the side until one scrolls them} */
    long hiddenAside() {
        return number("return [...document.querySelectorAll('.scroll')]"
                + ".filter(one => one.scrollWidth > one.clientWidth).length");
    }

    /** {@return whether a script that is written into the page would run, and a picture from elsewhere be fetched} */
    boolean letsIn() {
        return Boolean.TRUE.equals(
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "const heard = []; document.addEventListener('securitypolicyviolation', event => {"
                                + "  heard.push(event.effectiveDirective); if (heard.length === 2) done(false); });"
                                + "const script = document.createElement('script'); script.textContent = 'window.ran = true';"
                                + "document.body.append(script); if (window.ran) done(true);"
                                + "const picture = new Image(); picture.onload = () => done(true); picture.onerror = () => {"
                                + "  if (!heard.includes('img-src')) done(true); };"
                                + "picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='; document.body.append(picture);"));
    }

    /** {@return what axe finds against WCAG 2.0, 2.1 and 2.2, A and AA: each rule with the first place} */
    List<String> barriers() {
        driver.executeScript(axe());
        return strings(
                "const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})"
                        + ".then(found => done(found.violations.map(one => one.id + ' at ' + one.nodes[0].html)),"
                        + "  trouble => done(['axe: ' + trouble]));",
                RULES);
    }

    /** {@return what can be reached by the keyboard, in the order of the page} */
    List<String> stops() {
        return strings("return " + STOPS + ".map(" + NAME + ")");
    }

    /** {@return what pressing the tab key so often comes to, one by one; what shows no sign of it is marked} */
    List<String> tabbed(int times) {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            reached.addAll(strings("const one = document.activeElement, style = getComputedStyle(one),"
                    + " box = one.getBoundingClientRect();"
                    + "const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
                    + "  && box.right > 0 && box.bottom > 0 && box.top < innerHeight;"
                    + "return [(" + NAME + ")(one) + (seen ? '' : ' (not seen)')]"));
        }
        return reached;
    }

    private static final String STOPS =
            "[...document.querySelectorAll('a[href], summary, [tabindex]')].filter(one => one.checkVisibility())";
    private static final String NAME =
            "one => one.tagName + ' ' + (one.getAttribute('href') || one.getAttribute('aria-labelledby')"
                    + " || one.getAttribute('aria-label') || one.textContent.trim())";

    /** {@return texts of the page's parts that a selector names, each on its own, without what another selector names in them} */
    List<String> texts(String selector, String without) {
        return strings(
                "return [...document.querySelectorAll(arguments[0])].map(one => { const copy = one.cloneNode(true);"
                        + " copy.querySelectorAll(arguments[1]).forEach(part => part.replaceWith('that'));"
                        + " return copy.textContent.replace(/\\s+/g, ' ').trim(); }).filter(text => text)",
                selector,
                without);
    }

    long count(String selector) {
        return number("return document.querySelectorAll(arguments[0]).length", selector);
    }

    /** {@return the page as the browser prints it on paper, a PDF} */
    byte[] printed() {
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    private long number(String script, Object... arguments) {
        return ((Number) driver.executeScript(script, arguments)).longValue();
    }

    private List<String> strings(String script, Object... arguments) {
        Object found = script.contains("const done")
                ? driver.executeAsyncScript(script, arguments)
                : driver.executeScript(script, arguments);
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
