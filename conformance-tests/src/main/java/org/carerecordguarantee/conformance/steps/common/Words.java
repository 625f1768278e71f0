package org.carerecordguarantee.conformance.steps.common;

import io.cucumber.java.ParameterType;
import org.carerecordguarantee.conformance.port.Purpose;

/** The parts and the words that differ from row to row, as the steps of every commitment know them. */
public final class Words {

    @ParameterType("Doreen|Ravi|Marguerite|Tomasz|Beth|Leon|Callum|Imogen|Nadia")
    public String person(String part) {
        return part;
    }

    @ParameterType(
            "Priya|Lottie|Sam|Hamish|Grace|Dev|Dr Mallory|Felix|Yusuf|Marion|Colette|Rufus|Dr Locke|Bram|Tilly|Efua|Kit|Nadia")
    public String worker(String part) {
        return part;
    }

    @ParameterType(
            "Priya|Lottie|Sam|Hamish|Grace|Dev|Dr Mallory|Felix|Yusuf|Marion|Colette|Rufus|Dr Locke|Bram|Tilly|Efua|Kit|Nadia|Doreen|Ravi|Marguerite|Tomasz|Beth|Leon|Callum|Imogen")
    public String anybody(String part) {
        return part;
    }

    @ParameterType("to give care|to keep someone safe|to keep the record in order|to check who looked")
    public Purpose purpose(String words) {
        return switch (words) {
            case "to give care" -> Purpose.DIRECT_CARE;
            case "to keep someone safe" -> Purpose.SAFEGUARDING;
            case "to keep the record in order" -> Purpose.RECORD_KEEPING;
            case "to check who looked" -> Purpose.ACCESS_AUDIT;
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** Whether the list shows that somebody was let in. */
    @ParameterType("allowed|refused")
    public ShownAs shownAs(String words) {
        return words.equals("allowed") ? ShownAs.ALLOWED : ShownAs.REFUSED;
    }

    /** How a line of the list shows a try. */
    public enum ShownAs {
        ALLOWED,
        REFUSED;

        /** {@return whether a line that says so stands for somebody who was let in} */
        public boolean allowed() {
            return this == ALLOWED;
        }

        /** {@return the word in the list} */
        public String inWords() {
            return allowed() ? "allowed" : "refused";
        }
    }
}
