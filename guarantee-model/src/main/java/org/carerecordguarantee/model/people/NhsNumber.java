package org.carerecordguarantee.model.people;

import java.util.Objects;
import java.util.Optional;

/**
 * The consistent identifier of health and social care in England: ten digits, the last a check digit.
 *
 * <p>INVARIANT: the check digit is right. It identifies a person, so it stands in no address and in no ordinary log; its
 * {@code toString} shows the last four digits only.
 *
 * @param digits the ten digits, without spaces
 */
public record NhsNumber(String digits) {
    /**
     * @throws IllegalArgumentException if these are not ten digits with the right check digit; the message does not
     *     repeat them
     */
    public NhsNumber {
        Objects.requireNonNull(digits, "digits");
        if (!checks(digits)) {
            throw new IllegalArgumentException("not an NHS number: ten digits, the last of them a check digit");
        }
    }

    /** Reads a number as people write it, with or without spaces; empty if it is none. */
    public static Optional<NhsNumber> written(String text) {
        String digits = text.replace(" ", "");
        return checks(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** As it is printed: three, three and four digits. */
    public String printed() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "NHS number ending " + digits.substring(6);
    }

    // Modulus 11: the weights run from ten down to two; a remainder that asks for ten makes the number invalid.
    private static boolean checks(String digits) {
        if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && digits.charAt(9) - '0' == check;
    }
}
