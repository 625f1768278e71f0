package org.carerecordguarantee.conformance.world;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Valid NHS numbers of the range kept for testing (999). There are fewer than a million, and a test environment may keep the
 * people of many runs, so they are handed out with care: runs that follow one another in one process share none, and one that
 * nobody is to have is never given to anybody in any run.
 */
final class NhsNumbers {

    // Two steps a number: where the even one has no check digit, the odd one after it has.
    private static final int SOMEBODYS = 450_000;
    private static final int NOBODYS = 50_000;

    private static final AtomicInteger NEXT = new AtomicInteger(new SecureRandom().nextInt(SOMEBODYS));

    private NhsNumbers() {}

    /** {@return a number for one more person} */
    static String next() {
        return ofSomebody(NEXT.getAndIncrement());
    }

    /** {@return a number that no run gives to anybody} */
    static String nobodys() {
        return withCheckDigit(2 * (SOMEBODYS + Math.floorMod(NEXT.getAndIncrement(), NOBODYS)));
    }

    /** {@return the number of this place in the row; the row begins again after 450,000} */
    static String ofSomebody(int place) {
        return withCheckDigit(2 * Math.floorMod(place, SOMEBODYS));
    }

    private static String withCheckDigit(int even) {
        return checked(even)
                .or(() -> checked(even + 1))
                .orElseThrow(() -> new IllegalStateException("neither " + even + " nor the next has a check digit"));
    }

    private static Optional<String> checked(int six) {
        String nine = "999%06d".formatted(six);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(nine + check);
    }
}
