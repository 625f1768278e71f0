package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LEON;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.inAnEmergency;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;
import static org.carerecordguarantee.model.decision.Given.saying;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;

class AccessEntryTest {
    private static final UUID ID = new UUID(0x7000L, 1);
    private static final Circumstances THEN = new Circumstances(NOW, NOW, "API", "c-1");

    @Test
    void it_has_every_field_of_its_format_whatever_is_absent() {
        AccessEntry bare = AccessEntry.refused(ID, doreen(), Optional.empty(), Action.OTHER, List.of(), THEN);
        assertThat(bare.fields()).containsOnlyKeys(AccessEntry.FIELDS);
        assertThat(bare.fields())
                .containsEntry("person", Json.NOTHING)
                .containsEntry("purpose", Json.NOTHING)
                .containsEntry("relationship", Json.NOTHING)
                .containsEntry("ruleSet", Json.NOTHING)
                .containsEntry("team", Json.NOTHING)
                .containsEntry("terms", Json.NOTHING)
                .containsEntry("items", Json.listing(List.of()))
                .containsEntry("outcome", Json.text("REFUSED"));
        assertThat(CanonicalJson.write(bare.fields().get("gates"))).contains("\"ROLE\":\"ABSTAINED\"");
    }

    @Test
    void a_decision_goes_into_it_with_all_that_was_found_and_how_each_gate_came_out() {
        AccessRequest asked = request(priya(AccessRole.EDT_WORKER), Action.READ_RECORD);
        Decision decision = new Decide(List.of(
                        saying(new Permit(new ClauseId("CTL-03"), Gate.RELATIONSHIP)),
                        saying(new Abstain(new ClauseId("SHR-03"), Gate.NEED)),
                        saying(new Forbid(
                                new ClauseId("LIM-03"),
                                Gate.LIMITS,
                                ReasonCode.PERSON_LIMIT,
                                Set.of(OverrideGround.EMERGENCY),
                                Visibility.STATED)),
                        saying(new Forbid(
                                new ClauseId("CTL-07"), Gate.ROLE, ReasonCode.ROLE, Set.of(), Visibility.STATED))))
                .decide(inAnEmergency(asked), Facts.of());

        AccessEntry entry = AccessEntry.of(ID, asked, decision, Subject.none(), THEN);

        assertThat(CanonicalJson.write(entry.fields().get("because")))
                .isEqualTo("[{\"clause\":\"CTL-07\",\"finding\":\"FORBID\",\"gate\":\"ROLE\",\"reason\":\"ROLE\"},"
                        + "{\"clause\":\"CTL-03\",\"finding\":\"PERMIT\",\"gate\":\"RELATIONSHIP\"},"
                        + "{\"clause\":\"LIM-03\",\"finding\":\"OVERRIDDEN\",\"gate\":\"LIMITS\","
                        + "\"reason\":\"PERSON_LIMIT\"}]");
        assertThat(CanonicalJson.write(entry.fields().get("gates")))
                .isEqualTo("{\"ABSOLUTE_BAR\":\"ABSTAINED\",\"ACCOUNT\":\"ABSTAINED\",\"LIMITS\":\"OVERRIDDEN\","
                        + "\"NEED\":\"ABSTAINED\",\"RELATIONSHIP\":\"PASSED\",\"RESTRICTED\":\"ABSTAINED\","
                        + "\"ROLE\":\"REFUSED\"}");
        assertThat(entry.fields())
                .containsEntry("outcome", Json.text("REFUSED"))
                .containsEntry("person", Json.text(DOREEN.toString()))
                .containsEntry("ruleSet", Json.text(decision.ruleSet()));
    }

    @Test
    void a_search_keeps_its_terms_and_whom_it_showed() {
        AccessEntry entry = Entries.golden();
        AccessEntry search = new AccessEntry(
                ID,
                entry.actor(),
                Optional.empty(),
                Action.SEARCH,
                entry.purpose(),
                entry.outcome(),
                entry.because(),
                entry.gates(),
                entry.ruleSet(),
                Subject.search(Map.of("name", "Abbeygate"), Set.of(LEON, DOREEN)),
                THEN);
        assertThat(CanonicalJson.write(search.fields().get("terms"))).isEqualTo("{\"name\":\"Abbeygate\"}");
        assertThat(CanonicalJson.write(search.fields().get("shown")))
                .isEqualTo("[\"" + DOREEN + "\",\"" + LEON + "\"]");
    }

    @Test
    void it_can_be_read_back_from_its_kept_form_and_proved() {
        AccessEntry entry = Entries.golden();
        assertThat(ShownEntry.kept(entry.json(), Entries.salts()).fingerprint())
                .isEqualTo(entry.fingerprint(Entries.salts()));
    }

    @Test
    void a_masked_field_says_nothing_and_the_entry_can_still_be_proved() {
        AccessEntry entry = Entries.golden();
        ShownEntry masked = ShownEntry.whole(entry.fields(), Entries.salts()).masking(Set.of("actorName", "actor"));
        assertThat(masked.fields().get("actorName")).isInstanceOf(ShownEntry.Field.Masked.class);
        assertThat(masked.fields().get("role")).isInstanceOf(ShownEntry.Field.Shown.class);
        assertThat(masked.fingerprint()).isEqualTo(entry.fingerprint(Entries.salts()));
        assertThat(masked.masking(Set.of("actorName"))).isEqualTo(masked);
    }

    @Test
    void changing_any_field_or_salt_changes_the_fingerprint() {
        AccessEntry entry = Entries.golden();
        Fingerprint whole = entry.fingerprint(Entries.salts());
        int position = 0;
        for (String name : AccessEntry.FIELDS) {
            if (!name.equals("format")) {
                var changed = new TreeMap<>(entry.fields());
                changed.put(name, Json.text("changed"));
                assertThat(ShownEntry.whole(changed, Entries.salts()).fingerprint())
                        .as(name)
                        .isNotEqualTo(whole);
            }
            byte[] salts = Entries.salts().bytes();
            salts[position * Salt.LENGTH] ^= 1;
            assertThat(entry.fingerprint(FieldSalts.of(salts))).as(name).isNotEqualTo(whole);
            position++;
        }
    }

    @Test
    void an_entry_of_another_format_or_with_other_fields_is_not_accepted() {
        var fields = new TreeMap<>(Entries.golden().fields());
        fields.put("format", Json.whole(2));
        assertThatThrownBy(() -> ShownEntry.whole(fields, Entries.salts()))
                .isInstanceOf(IllegalArgumentException.class);
        fields.put("format", Json.whole(1));
        fields.remove("purpose");
        assertThatThrownBy(() -> ShownEntry.whole(fields, Entries.salts()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShownEntry.kept("[]", Entries.salts())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShownEntry.kept("{\"x\":1}", Entries.salts()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShownEntry.whole(Entries.golden().fields(), Entries.salts())
                        .masking(Set.of("format")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void times_are_utc_to_the_millisecond_with_all_three_digits() {
        assertThat(Entries.at(NOW.plusNanos(1_999_999)).fields())
                .containsEntry("happenedAt", Json.text("2026-11-22T23:10:00.001Z"));
        assertThat(Entries.at(Instant.parse("2026-07-01T00:30:00Z")).fields())
                .containsEntry("happenedAt", Json.text("2026-07-01T00:30:00.000Z"));
    }

    @Test
    void salts_are_one_for_each_field_and_neither_fewer_nor_more() {
        assertThat(Entries.salts().salt("action").hex()).startsWith("00010203");
        assertThat(Entries.salts().salt("actor").hex()).startsWith("10111213");
        assertThat(Entries.salts().salt("actor"))
                .isEqualTo(Entries.salts().salt("actor"))
                .hasToString("a salt");
        assertThat(Entries.salts().salt("actor")).isNotEqualTo(Entries.salts().salt("action"));
        assertThatThrownBy(() -> Entries.salts().salt("colour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldSalts.of(new byte[FieldSalts.LENGTH_OF_ALL - 1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Salt.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
