package org.carerecordguarantee.model.statute;

/** A working day was asked for in a year whose bank holidays nobody has entered. */
public final class YearNotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    YearNotKnown(int year, int lastKnownYear) {
        super("the bank holidays of " + year + " are not known, only those up to " + lastKnownYear
                + ": add them to BankHolidays before counting working days");
    }
}
