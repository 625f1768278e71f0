package org.carerecordguarantee.conformance.report;

/** The page of numbers: what the suite catches and what it misses, with every fault that was tried; static, as the buyer's page is. */
public final class DetectionPage {

    private DetectionPage() {}

    /** {@return the page as HTML} */
    public static String html(DetectionRate rate) {
        return Templates.filled("detection.jte", rate);
    }
}
