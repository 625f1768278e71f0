package org.carerecordguarantee.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Check;
import org.carerecordguarantee.conformance.witness.Deed;

/**
 * What happened in one check that is not kept, told for somebody who was not there.
 *
 * @param check the check's identity
 * @param title the scenario's
 * @param word what the check came to
 * @param cast whom the people were played by
 * @param arranged what was so before
 * @param done what we did, as whom, and what came of it
 * @param should what should have been; empty if it did not come to that
 * @param was what was found instead
 * @param ifThisFails why it matters
 * @param fault whose fault it looks like
 */
public record Story(
        String check,
        String title,
        Word word,
        String cast,
        List<String> arranged,
        List<String> done,
        Optional<String> should,
        String was,
        String ifThisFails,
        String fault) {

    static Story of(CheckResult result) {
        List<String> arranged = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (Deed deed : result.stage().deeds()) {
            if (deed.arrangement()) {
                arranged.add(deed.words() + (deed.answer().equals("arranged") ? "" : " – " + deed.answer()));
            } else {
                done.add(deed.words() + ": " + deed.answer());
            }
        }
        Optional<Check> amiss =
                result.stage().checks().stream().filter(check -> !check.held()).findFirst();
        return new Story(
                result.check().id(),
                result.check().name(),
                result.word(),
                cast(result.check().variant()),
                arranged,
                done,
                amiss.map(Check::expectation).map(Story::sentence),
                sentence(amiss.map(Check::actual).or(result::why).orElse("nothing more is known")),
                sentence(result.check().ifThisFails()),
                fault(result));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String cast(String variant) {
        return switch (variant) {
            case "adult" -> "an adult of 85";
            case "child" -> "a fifteen-year-old who understands";
            default -> "everybody who took part";
        };
    }

    private static String fault(CheckResult result) {
        String whose = result.whose().map(Whose::inWords).map(Story::sentence).orElse("Nobody’s");
        return switch (result.word()) {
            case NOT_KEPT -> whose + " (the system answered, and its answer breaks the promise)";
            case NOT_OFFERED -> whose + " (it says that it does not offer this; the adapter has the operation)";
            case COULD_NOT_TEST -> whose + "; nothing is held against the product, and nothing is shown for it";
            case SUITE_FAULT -> whose + "; please tell us";
            case KEPT, DOES_NOT_APPLY, WAIVED, SHOWN_BY_PEOPLE, LEFT_OUT, NOT_YET_TESTED -> whose;
        };
    }
}
