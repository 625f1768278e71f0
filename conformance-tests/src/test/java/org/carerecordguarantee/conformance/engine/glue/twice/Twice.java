package org.carerecordguarantee.conformance.engine.glue.twice;

import io.cucumber.java.en.Given;

/** Knows every step in two ways. */
public final class Twice {

    @Given("^.*$")
    public void one() {
        throw new AssertionError("an ambiguous step was performed");
    }

    @Given("^.*.*$")
    public void other() {
        throw new AssertionError("an ambiguous step was performed");
    }
}
