package org.carerecordguarantee.conformance.engine;

import java.time.Duration;
import java.util.Optional;
import org.carerecordguarantee.conformance.verdict.Judged;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Stage;

/**
 * What became of one check.
 *
 * @param check which
 * @param word what became of it
 * @param why why it is not kept, in plain words; empty when it is
 * @param step the step at which it was decided; empty when it is kept
 * @param whose whose fault it looks like; empty when it is kept, or does not apply
 * @param took from the first step to the last
 * @param stage what was done and looked at
 */
public record CheckResult(
        PlannedCheck check,
        Word word,
        Optional<String> why,
        Optional<String> step,
        Optional<Whose> whose,
        Duration took,
        Stage stage) {

    /** {@return the result as the verdict takes it} */
    public Judged judged() {
        return new Judged(check.id(), check.clause(), check.level(), word);
    }
}
