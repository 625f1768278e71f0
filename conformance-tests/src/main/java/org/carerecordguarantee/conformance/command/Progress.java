package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * Tells how far a run is: on a terminal one line that moves, with the time left; elsewhere a plain line for each check. What is not
 * kept is always told at once.
 */
final class Progress implements Consumer<CheckResult> {

    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final boolean terminal;
    private final int all;
    private final UnaryOperator<String> redacted;
    private final long start = System.nanoTime();
    private int done;

    /** @param redacted strikes secrets out of what an adapter or a system said: a build server keeps what is printed */
    Progress(PrintWriter out, boolean terminal, int all, UnaryOperator<String> redacted) {
        this.out = out;
        this.redacted = redacted;
        this.terminal = terminal;
        this.all = all;
    }

    @Override
    public synchronized void accept(CheckResult result) {
        done++;
        String line = "%3d of %d  %-14s %s"
                .formatted(done, all, result.word().inWords(), result.check().id());
        if (!terminal) {
            out.println(line + result.why().map(why -> "  " + shortened(why)).orElse(""));
            return;
        }
        if (result.word() != Word.KEPT && result.word() != Word.DOES_NOT_APPLY) {
            out.println(wiped(line));
            out.println("           " + shortened(result.why().orElse("")));
        }
        out.print(wiped("%d of %d, about %s left".formatted(done, all, left())));
        if (done == all) {
            out.print(wiped(""));
        }
        out.flush();
    }

    private String shortened(String text) {
        String line = redacted.apply(text).replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 297) + "...";
    }

    private static String wiped(String text) {
        return "\r" + " ".repeat(WIDTH) + "\r" + text;
    }

    private String left() {
        Duration each = Duration.ofNanos((System.nanoTime() - start) / done);
        long seconds = each.multipliedBy(all - done).toSeconds();
        return seconds < 60 ? seconds + " seconds" : (seconds / 60 + 1) + " minutes";
    }
}
