package org.carerecordguarantee.conformance.probe;

import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.verdict.Absence;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.witness.Stage;

/**
 * What became of one declaration that the product does not serve something.
 *
 * @param condition what is declared absent
 * @param reason the supplier's
 * @param finding what the probe found
 * @param found the same in one sentence
 * @param whose whose fault it looks like that the probe came to nothing, if it did
 * @param checks the checks of the run that need it
 * @param stage what was done, with the exchanges
 */
public record Probed(
        Condition condition,
        String reason,
        Finding finding,
        String found,
        Optional<Whose> whose,
        Set<String> checks,
        Stage stage) {

    public Probed {
        checks = Set.copyOf(checks);
    }

    /** {@return what the verdict may take from it: an absence only where the probe agrees} */
    public Optional<Absence> absence() {
        return finding == Finding.ABSENT
                ? Optional.of(new Absence(condition.key(), condition.untested(), reason, checks))
                : Optional.empty();
    }
}
