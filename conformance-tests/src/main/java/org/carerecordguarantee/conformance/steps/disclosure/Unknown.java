package org.carerecordguarantee.conformance.steps.disclosure;

import java.util.Random;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.PersonRef;

/**
 * An identifier that looks like one of the system's own and belongs to nobody. A system may answer an identifier of the wrong
 * shape in a way of its own, and that would tell nothing.
 */
public final class Unknown {

    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdef";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** So few signs at the end do not carry a meaning, as others do in a UUID. */
    private static final int TAIL = 12;

    private Unknown() {}

    /**
     * {@return a reference to nobody: the end of the identifier is made anew, each sign by one of its kind}
     *
     * @param known somebody whom the system knows
     * @param name what to call nobody in the story
     */
    static PersonRef like(PersonRef known, String name, Random random) {
        return new PersonRef(like(known.id(), random), name);
    }

    /** {@return a reference to an entry that nobody wrote, in a record that there is} */
    public static ItemRef like(ItemRef known, Random random) {
        return new ItemRef(known.person(), like(known.id(), random));
    }

    private static String like(String id, Random random) {
        boolean hex = id.matches("[0-9a-fA-F-]*[a-fA-F][0-9a-fA-F-]*");
        int from = Math.max(0, id.length() - TAIL);
        StringBuilder made = new StringBuilder(id.substring(0, from));
        for (char sign : id.substring(from).toCharArray()) {
            made.append(another(sign, hex, random));
        }
        if (made.toString().equals(id)) {
            throw new IllegalStateException("by chance nobody has the identifier of somebody; run again");
        }
        return made.toString();
    }

    private static char another(char sign, boolean hex, Random random) {
        if (!Character.isLetterOrDigit(sign)) {
            return sign;
        }
        String kind = DIGITS;
        if (hex) {
            kind = HEX;
        } else if (Character.isLetter(sign)) {
            kind = LETTERS;
        }
        char made = kind.charAt(random.nextInt(kind.length()));
        return Character.isUpperCase(sign) ? Character.toUpperCase(made) : made;
    }
}
