package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.List;

/**
 * The acts about information that got into wrong hands, and about paper files that are lost (promise C12). An adapter overrides what it
 * can do; the rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>The life of a breach: somebody reports it and says since when the council knows of it. From that moment there are 72 hours to decide
 * how great the risk is and whether the Information Commissioner is told; if the risk is high, the person is told too. The loss of a paper
 * file begins with a report of its own, out of which a breach comes.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most eight acts.
 */
public interface BreachActs {

    /**
     * Reports a breach.
     *
     * @param awareAt since when the council knows of it
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<BreachRef> reportBreach(Actor who, PersonRef person, String words, Instant awareAt) {
        throw new NotWritten("reportBreach");
    }

    /** Reads the breaches about a person. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<BreachView>> breaches(Actor who, PersonRef person) {
        throw new NotWritten("breaches");
    }

    /** Decides about a breach. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> decideBreach(Actor who, BreachRef breach, BreachDecision decision) {
        throw new NotWritten("decideBreach");
    }

    /** Reports a volume of the person's paper file as lost. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<LostFileRef> reportLostFile(Actor who, PersonRef person, LostFile lost) {
        throw new NotWritten("reportLostFile");
    }

    /** Reads which volumes of the person's paper file were reported as lost. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<LostFileView>> lostFiles(Actor who, PersonRef person) {
        throw new NotWritten("lostFiles");
    }

    /** Writes down that a lost file was searched for. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> searchedForFile(Actor who, LostFileRef file, boolean found, String words) {
        throw new NotWritten("searchedForFile");
    }

    /**
     * Reads what somebody still has to do about a breach or a lost file, in their own list of things to do.
     *
     * @param about the identifier of the breach or of the report of the loss
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<BreachTask>> breachTasks(Actor who, String about) {
        throw new NotWritten("breachTasks");
    }
}
