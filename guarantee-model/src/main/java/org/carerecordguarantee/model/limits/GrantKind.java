package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.time.LocalDate;
import org.carerecordguarantee.model.statute.London;

/** For how long somebody is named on the list of a restricted record (LIM-08): declared parameters of this project. */
public enum GrantKind {
    /** For one task: two weeks. */
    TASK("for one task") {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first.plusWeeks(2);
        }
    },
    /** Because they work with the person: six months. */
    INVOLVED("because they work with the person") {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first.plusMonths(6);
        }
    };

    private final String inWords;

    GrantKind(String inWords) {
        this.inWords = inWords;
    }

    /** Why, in words. */
    public String inWords() {
        return inWords;
    }

    abstract LocalDate lastDay(LocalDate first);

    /** The first instant at which a grant given at this instant counts no longer: the end of its last day in London. */
    public Instant endOf(Instant given) {
        return London.startOf(lastDay(London.dateOf(given)).plusDays(1));
    }
}
