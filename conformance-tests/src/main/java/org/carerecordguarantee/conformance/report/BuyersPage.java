package org.carerecordguarantee.conformance.report;

import java.util.Optional;
import org.carerecordguarantee.conformance.run.Run;

/** The page for the buyer: one static HTML file, without script, that reads and prints well by itself. */
public final class BuyersPage {

    private BuyersPage() {}

    /** {@return the page as HTML, with the measurement that this suite carries} */
    public static String html(Run run) {
        return html(run, DetectionRate.carried());
    }

    /** {@return the page as HTML, with some measurement of the suite or none} */
    static String html(Run run, Optional<DetectionRate> rate) {
        return Templates.filled("report.jte", new Page(run, rate));
    }
}
