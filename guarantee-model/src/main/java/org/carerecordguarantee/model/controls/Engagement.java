package org.carerecordguarantee.model.controls;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.people.ToolkitStatus;

/**
 * On what ground the organisation that a worker works for is engaged.
 *
 * @param underContract whether it is a contractor or provider, which needs a contract; the council itself and a partner
 *     in health are not
 * @param contract that is in the register; empty if none is
 */
public record Engagement(boolean underContract, Optional<Contract> contract) implements Fact {
    /**
     * What a contractor or provider shows before anybody who works there gets in.
     *
     * @param clause of the contract that binds them to confidentiality, as the contract numbers it
     * @param until the last day, in London, on which the contract stands
     */
    public record Contract(String clause, ToolkitStatus toolkit, LocalDate until) {
        public Contract {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(toolkit, "toolkit");
            Objects.requireNonNull(until, "until");
        }

        /** Whether it lets anybody in on this day. */
        public boolean standsOn(LocalDate day) {
            return clause.codePoints().anyMatch(Character::isLetterOrDigit) && toolkit.met() && !day.isAfter(until);
        }
    }

    public Engagement {
        Objects.requireNonNull(contract, "contract");
    }

    /** The council's own staff, and a partner's. */
    public static Engagement withoutContract() {
        return new Engagement(false, Optional.empty());
    }

    /** Whether it lets anybody in on this day. */
    public boolean standsOn(LocalDate day) {
        return !underContract || contract.filter(held -> held.standsOn(day)).isPresent();
    }
}
