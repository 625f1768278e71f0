package org.carerecordguarantee.conformance.engine.glue.skips;

import io.cucumber.java.en.Given;
import org.opentest4j.TestAbortedException;

/** Knows every step, and does none. */
public final class Skips {

    @Given("^.*$")
    public void skips() {
        throw new TestAbortedException("not today");
    }
}
