package org.carerecordguarantee.model.controls;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.NhsNumber;

/**
 * CTL-12: where nobody real may be, in tests, training and demonstrations, no identifier of somebody real comes in. NHS
 * numbers that begin with 999 are kept for testing and never given to anybody; every other may be somebody's.
 */
@Upholds("CTL-12")
public final class FictionalPeople {
    private static final ClauseId CLAUSE = new ClauseId("CTL-12");
    private static final String NOBODYS = "999";

    private FictionalPeople() {}

    /**
     * What is wrong with taking in somebody with this number; empty if nothing is.
     *
     * @param live whether this is where real people's records are
     */
    public static List<Fault> faults(NhsNumber number, boolean live) {
        return live || number.digits().startsWith(NOBODYS)
                ? List.of()
                : List.of(new Fault(
                        "nhsNumber",
                        Optional.of(CLAUSE),
                        "Only fictional people are kept here: a number from 999 on."));
    }
}
