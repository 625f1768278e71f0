package org.carerecordguarantee.conformance.steps.recordkeeping;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Entries;
import org.carerecordguarantee.conformance.world.World;

/** What a record says after all, as a colleague sees it. */
public final class TheRecord {

    /** Whether the words are there. */
    public enum Saying {
        /** They came; believed as soon as they show. */
        NOW_SAYS,
        /** They stayed; believed when whatever was tried must show. */
        STILL_SAYS,
        /** They did not come, or went; believed when whatever was tried must show. */
        DOES_NOT_SAY
    }

    private final World world;
    private final Cast cast;
    private final Entries entries;

    public TheRecord(World world, Cast cast, Entries entries) {
        this.world = world;
        this.cast = cast;
        this.entries = entries;
    }

    @ParameterType("now says|still says|does not say")
    public Saying saying(String words) {
        return switch (words) {
            case "now says" -> Saying.NOW_SAYS;
            case "still says" -> Saying.STILL_SAYS;
            case "does not say" -> Saying.DOES_NOT_SAY;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Then("{person}'s record {saying} {string}")
    public void says(String person, Saying saying, String words) {
        RecordView record = saying == Saying.NOW_SAYS
                ? entries.eventually(person, shown -> shown.says(words))
                : entries.settledRecord(person);
        boolean expected = saying != Saying.DOES_NOT_SAY;
        // an empty record says nothing either: what stood there before must still be there, in one version or another
        world.check("the record still has its entries", !record.items().isEmpty(), "the record is empty");
        world.check(
                "the record of " + cast.person(person).name() + (expected ? " says \"" : " does not say \"") + words
                        + "\"",
                record.says(words) == expected,
                inWords(record));
    }

    @Then("{person}'s record as it stood before still says {string}")
    public void saidBefore(String person, String words) {
        RecordView record = entries.eventuallyAt(person, entries.moments(person).before(), shown -> shown.says(words));
        world.check("the record as it stood before says \"" + words + "\"", record.says(words), inWords(record));
    }

    private static String inWords(RecordView record) {
        return "it says "
                + record.items().stream()
                        .map(ItemView::content)
                        .map(said -> "\"" + said + "\"")
                        .toList();
    }
}
