package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.model.decision.Given;
import org.junit.jupiter.api.Test;

/**
 * The format of the log against values that were computed by other means (golden-vectors.py, beside the resources). They
 * must never change: a different value is a different format, and entries already written could not be proved any more.
 */
class GoldenVectorsTest {
    private static final Fingerprint ENTRY =
            Fingerprint.ofHex("80af909d017d458e4c2cf606983bac05aca2e8e026ec34610bef9f91bc876833");

    @Test
    void fingerprints_of_fields() {
        assertThat(Fingerprint.ofField("actorName", Salt.of(counting(16)), Json.text("Priya Lindqvist"))
                        .hex())
                .isEqualTo("0d89a3a5a52c7927d0fcb9f41011cb2065055265f89f8e55d6bc3f43817f5fc9");
        assertThat(Fingerprint.ofField("purpose", Salt.of(new byte[16]), Json.NOTHING)
                        .hex())
                .isEqualTo("1b05aea0ee61d932d7a9001e86304976a8d6fdc523a6678dfbc764af49195ace");
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 0xff);
        Json relationship = Json.members(Map.of("id", Json.text("x"), "cause", Json.text("ALLOCATION")));
        assertThat(Fingerprint.ofField("relationship", Salt.of(ones), relationship)
                        .hex())
                .isEqualTo("0cc571e04992b7cecba332fcdb6fb126b86f3ef145c945d4bb2c04fa908ac573");
    }

    @Test
    void the_canonical_spelling_of_an_entry() {
        assertThat(Entries.golden().json())
                .isEqualTo("{\"action\":\"READ_RECORD\",\"actor\":\"019aa000-0000-7000-8000-0000000000a1\","
                        + "\"actorKind\":\"WORKER\",\"actorName\":\"Priya Lindqvist\",\"because\":[{\"clause\":\"CTL-03\","
                        + "\"finding\":\"PERMIT\",\"gate\":\"RELATIONSHIP\"}],\"categories\":[\"Care plan\",\"Santé\"],"
                        + "\"channel\":\"API\",\"correlation\":\"c-1\",\"entry\":\"019aa000-0000-7000-8000-0000000000e1\","
                        + "\"format\":1,\"gates\":{\"ABSOLUTE_BAR\":\"PASSED\",\"ACCOUNT\":\"ABSTAINED\","
                        + "\"LIMITS\":\"ABSTAINED\",\"NEED\":\"PASSED\",\"RELATIONSHIP\":\"PASSED\","
                        + "\"RESTRICTED\":\"ABSTAINED\",\"ROLE\":\"PASSED\"},\"happenedAt\":\"2026-11-22T23:10:00.000Z\","
                        + "\"items\":[\"019aa000-0000-7000-8000-0000000000f1\",\"019aa000-0000-7000-8000-0000000000f2\"],"
                        + "\"jobTitle\":\"Social worker\",\"organisation\":\"Eastmere County Council\","
                        + "\"outcome\":\"ALLOWED\",\"person\":\"019aa000-0000-7000-8000-000000000001\","
                        + "\"purpose\":\"DIRECT_CARE\",\"recordedAt\":\"2026-11-22T23:10:00.120Z\","
                        + "\"relationship\":{\"cause\":\"ALLOCATION\",\"id\":\"019aa000-0000-7000-8000-0000000000b1\"},"
                        + "\"role\":\"SOCIAL_WORKER\",\"ruleSet\":\"sha256:00\",\"shown\":[],\"team\":\"Harbour\","
                        + "\"terms\":null}");
    }

    @Test
    void the_fingerprint_of_an_entry() {
        assertThat(Entries.golden().fingerprint(Entries.salts())).isEqualTo(ENTRY);
    }

    @Test
    void the_links_of_a_chain() {
        PersonLink start = PersonLink.start(Given.DOREEN);
        assertThat(start).isEqualTo(link(0, "ee392254525b45356e072903362be48f67ce0bb22347b9299c53739f53621b6a"));
        PersonLink first = start.next(ENTRY);
        assertThat(first).isEqualTo(link(1, "30dab1aa4f57a6b5eba1f58e352cd82c5a1215e23df5ba2a91d138c4e15928a6"));
        Fingerprint second = Fingerprint.ofHex("16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4");
        assertThat(first.next(second))
                .isEqualTo(link(2, "72f776e7a0cb748c684c87ec16b357edba4c0ad025f8c8adaa96b5c3b5fee60b"));
    }

    @Test
    void the_fields_of_format_one() {
        assertThat(AccessEntry.FORMAT).isEqualTo(1);
        assertThat(List.copyOf(AccessEntry.FIELDS))
                .containsExactly(
                        "action",
                        "actor",
                        "actorKind",
                        "actorName",
                        "because",
                        "categories",
                        "channel",
                        "correlation",
                        "entry",
                        "format",
                        "gates",
                        "happenedAt",
                        "items",
                        "jobTitle",
                        "organisation",
                        "outcome",
                        "person",
                        "purpose",
                        "recordedAt",
                        "relationship",
                        "role",
                        "ruleSet",
                        "shown",
                        "team",
                        "terms");
    }

    private static PersonLink link(long number, String hex) {
        return new PersonLink(number, Fingerprint.ofHex(hex));
    }

    private static byte[] counting(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
