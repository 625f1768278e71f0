package org.carerecordguarantee.conformance.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.carerecordguarantee.conformance.run.Run;

/** The page for the buyer: one static HTML file, without script, that reads and prints well by itself. */
public final class BuyersPage {

    private static final String PACKAGE = "org.carerecordguarantee.conformance.report.page";

    private BuyersPage() {}

    /** {@return the page as HTML} */
    public static String html(Run run) {
        // Compiled at build time; the class loader that has this class has the templates
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, BuyersPage.class.getClassLoader(), PACKAGE);
        StringOutput output = new StringOutput();
        engine.render("report.jte", new Page(run), output);
        return output.toString();
    }
}
