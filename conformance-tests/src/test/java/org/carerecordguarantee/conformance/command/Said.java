package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line was answered: its exit code, what it printed and what it complained of. */
record Said(int code, String out, String err) {

    /** What the tool says to these words. */
    static Said say(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Said(code, out.toString(), err.toString());
    }

    /** Refused, in one line that says what to do, and nothing that could be taken for a verdict. */
    Said isOneLineOfAdvice() {
        assertThat(code).isEqualTo(3);
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(out + err).doesNotContainIgnoringCase("conformant");
        return this;
    }
}
