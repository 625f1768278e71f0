package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.carerecordguarantee.model.decision.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorwayTest {
    @ParameterizedTest
    @CsvSource({
        "GET, api/people/{id}/record, READ_RECORD",
        "GET, api/people/nonsense/record, READ_RECORD",
        "GET, api/people/{id}/record/items/{id}, READ_ITEM",
        "GET, api/people/{id}/record/items/nonsense, READ_ITEM",
        "GET, api/people/{id}/record/items/{id}/versions, READ_ITEM_HISTORY",
        "POST, api/people/{id}/record/items, WRITE_ITEM",
        "POST, api/people/{id}/record/items/{id}/versions, CORRECT_ITEM",
        "DELETE, api/people/{id}/record, DELETE_ITEM",
        "PATCH, api/people/{id}/record/items/{id}/versions/2, DELETE_ITEM",
        "GET, api/people/{id}/access-list, READ_ACCESS_LIST",
        "POST, api/people/{id}/access-list, ALTER_ACCESS_LIST",
        "PUT, api/people/{id}/access-list/{id}, ALTER_ACCESS_LIST",
        "GET, api/people/{id}/relationships, READ_RELATIONSHIPS",
        "POST, api/people/{id}/relationships, OTHER",
        "POST, api/people/{id}/relationships/{id}/end, END_RELATIONSHIP",
        "GET, api/people/{id}/file-locations, READ_FILE_LOCATIONS",
        "POST, api/searches, SEARCH",
        "POST, api/declared-relationships, DECLARE_CONFLICT",
        "GET, api/privacy-alerts/{id}, READ_ALERTS",
        "GET, api/people/{id}/limits, READ_LIMITS",
        "GET, api/people/{id}/limits/{id}, READ_LIMITS",
        "POST, api/people/{id}/limits, ASK_FOR_LIMIT",
        "POST, api/people/{id}/limits/{id}/explanation, EXPLAIN_LIMIT",
        "POST, api/people/{id}/limits/{id}/choice, CHOOSE_ABOUT_LIMIT",
        "POST, api/people/{id}/limits/{id}/decline, DECLINE_LIMIT",
        "POST, api/people/{id}/limits/{id}/lifting, LIFT_LIMIT",
        "POST, api/people/{id}/limits/{id}/lifting/confirmation, CONFIRM_LIFTING",
        "POST, api/people/{id}/limits/allowed-looks, ALLOW_LOOK",
        "POST, api/people/{id}/limits/pass-throughs, GO_PAST_LIMITS",
        "POST, api/people/{id}/limits/{id}, OTHER",
        "GET, api/people/{id}/restriction, READ_RESTRICTION",
        "POST, api/people/{id}/restriction, RESTRICT_RECORD",
        "POST, api/people/{id}/restriction/grants, NAME_FOR_RECORD",
        "POST, api/people/{id}/restriction/grants/{id}/end, NAME_FOR_RECORD",
        "POST, api/people/{id}/restriction/reviews, REVIEW_RESTRICTION",
        "GET, api/people/{id}/paper-seals, READ_PAPER_SEALS",
        "POST, api/people/{id}/paper-seals, SEAL_PAPER",
        "POST, api/people/{id}/paper-seals/{id}/openings, OPEN_SEALED_PAPER",
        "GET, api/people/{id}/diary, OTHER",
        "GET, api/elsewhere, OTHER"
    })
    void whatSomebodyWasAbout(String method, String path, Action action) {
        assertThat(Doorway.action(method, path, Set.of())).isEqualTo(action);
    }

    @Test
    void aPastStateIsToldFromTheRecordAsItIs() {
        Set<String> asAt = Set.of("asAt", "limit");
        assertThat(Doorway.action("GET", "api/people/{id}/record", asAt)).isEqualTo(Action.READ_PAST_STATE);
        assertThat(Doorway.action("GET", "api/people/{id}/record/items/{id}", asAt))
                .isEqualTo(Action.READ_ITEM);
    }

    @Test
    void whatAnUnreadRequestAboutRelationshipsTouchedIsKnownAllTheSame() {
        assertThat(Doorway.touched("api/people/{id}/relationships", Action.OTHER))
                .isEqualTo("Who works with the person");
    }
}
