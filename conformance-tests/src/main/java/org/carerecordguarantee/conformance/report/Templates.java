package org.carerecordguarantee.conformance.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The pages' templates, compiled by the build, which escape by context whatever they are given. */
final class Templates {

    private static final String PACKAGE = "org.carerecordguarantee.conformance.report.page";
    private static final TemplateEngine ENGINE =
            // The class loader that has this class has the templates
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {}

    /** {@return a template, filled in with its one parameter} */
    static String filled(String template, Object parameter) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, parameter, output);
        return output.toString();
    }
}
