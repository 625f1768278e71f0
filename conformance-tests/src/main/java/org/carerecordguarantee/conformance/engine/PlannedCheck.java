package org.carerecordguarantee.conformance.engine;

import java.util.List;
import org.carerecordguarantee.conformance.verdict.Level;

/**
 * One scenario, or one row of its table, for one cast.
 *
 * @param id such as {@code LOG-01.1[2]@child}
 * @param clause such as {@code LOG-01}
 * @param scenario such as {@code LOG-01.1}
 * @param variant "adult" or "child"
 * @param level how binding it is
 * @param name the scenario's title with the row's words
 * @param ifThisFails why it matters
 * @param steps its steps as sentences
 */
public record PlannedCheck(
        String id,
        String clause,
        String scenario,
        String variant,
        Level level,
        String name,
        String ifThisFails,
        List<String> steps) {

    public PlannedCheck {
        steps = List.copyOf(steps);
    }
}
