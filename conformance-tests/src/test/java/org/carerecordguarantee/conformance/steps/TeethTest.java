package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.ShutDesk;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every check can pass, and every check can bite: an honest council on paper keeps every promise that has scenarios, and each way
 * to break one is noticed by the very checks that name it, at an outcome.
 */
class TeethTest {

    @Test
    void anHonestCouncilKeepsEveryPromise() {
        List<CheckResult> results = runWhole(EnumSet.noneOf(Sin.class));
        assertThat(results).hasSizeGreaterThan(100);
        assertThat(results.stream().filter(result -> result.word() != Word.KEPT).map(Rehearsal::inWords))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachSinIsNoticedByTheChecksThatNameIt(Sin sin) {
        Confession.isHeard(sin, EnumSet.noneOf(Lawful.class));
    }

    @Test
    void everyScenarioIsNamedBySomeSin() {
        Set<String> bitten = EnumSet.allOf(Sin.class).stream()
                .flatMap(sin -> sin.caughtBy().stream())
                .map(TeethTest::scenario)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Rehearsal.everything().stream()
                .map(PlannedCheck::scenario)
                .filter(id -> !id.endsWith(".ledger"))
                .collect(Collectors.toCollection(TreeSet::new));
        bitten.remove("LOG-01.ledger");
        assertThat(bitten).isEqualTo(all);
    }

    @Test
    void aSystemThatRefusesEverybodyKeepsNothing() {
        assertThat(Rehearsal.mustsKept(Rehearsal.of(ShutDesk::open, Rehearsal.everything())))
                .isEmpty();
    }

    @Test
    void aSystemThatLetsEverybodyInKeepsNothing() {
        assertThat(Rehearsal.mustsKept(runWhole(EnumSet.of(
                        Sin.NO_TIE_IS_NEEDED,
                        Sin.CLOSENESS_IS_IGNORED,
                        Sin.THE_OWN_RECORD_IS_OPEN,
                        Sin.A_SEARCH_IGNORES_CLOSENESS,
                        Sin.A_CLAIM_NEEDS_NO_REASON,
                        Sin.A_RECORDS_OFFICER_READS,
                        Sin.AN_ADMINISTRATOR_READS,
                        Sin.A_PRIVACY_OFFICER_READS,
                        Sin.AN_ADMINISTRATOR_FINDS_FILES,
                        Sin.A_PERSON_MAY_CHANGE_LINES,
                        Sin.THE_CHECKER_MAY_REMOVE_LINES,
                        Sin.NO_LOG_NO_MATTER,
                        Sin.ANYBODY_GETS_THE_LIST,
                        Sin.ANY_PART_MAY_BE_LEFT_OUT,
                        Sin.ENTRIES_CAN_BE_DELETED,
                        Sin.A_LIMIT_ON_ONE_IS_IGNORED,
                        Sin.A_LIMIT_ON_A_TEAM_IS_IGNORED,
                        Sin.A_LIMIT_ON_AN_ORGANISATION_IS_IGNORED,
                        Sin.LEAVING_THE_SHARED_RECORD_CHANGES_NOTHING,
                        Sin.A_SEAL_ON_AN_ENTRY_IS_IGNORED,
                        Sin.A_SEAL_ON_A_KIND_IS_IGNORED,
                        Sin.A_THREAT_IS_AN_EXPLANATION,
                        Sin.NO_GROUND_IS_NEEDED,
                        Sin.A_LIMIT_IS_TURNED_DOWN_WITHOUT_REASONS,
                        Sin.ANYBODY_TURNS_DOWN_LIMITS,
                        Sin.ANY_CONTACT_WILL_DO,
                        Sin.A_RESTRICTION_IS_IGNORED,
                        Sin.NO_WORDS_ARE_NEEDED_AT_NIGHT,
                        Sin.TURNING_BACK_OPENS_ALL_THE_SAME,
                        Sin.THE_SUMMARY_CAN_BE_LEFT_OUT,
                        Sin.THE_SUMMARY_IS_THE_WHOLE_RECORD,
                        Sin.NOTHING_FOLLOWS_AN_EMERGENCY,
                        Sin.A_NO_COUNTS_FOR_NOTHING,
                        Sin.A_PARTNER_GOES_BEYOND_THE_SUMMARY,
                        Sin.OUTSIDERS_FIND_EVERYBODY,
                        Sin.THE_OWN_TEAM_FINDS_OUT,
                        Sin.NOTHING_NEED_FOLLOW,
                        Sin.TRAINING_JUSTIFIES,
                        Sin.CURIOSITY_JUSTIFIES,
                        Sin.NO_PURPOSE_IS_NEEDED,
                        Sin.A_BETTER_STORY_WILL_DO,
                        Sin.A_SHARED_LOGIN_WILL_DO,
                        Sin.NO_SPONSOR_IS_NEEDED,
                        Sin.NO_PROMISE_IS_NEEDED,
                        Sin.A_PASSWORD_ALONE_WILL_DO))))
                .isEmpty();
    }

    @Test
    void aSystemThatWritesNothingDownKeepsNothing() {
        assertThat(Rehearsal.mustsKept(runWhole(EnumSet.of(
                        Sin.REFUSALS_ARE_NOT_LOGGED,
                        Sin.LOOKS_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_ONE_ENTRY_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_THE_PAST_ARE_NOT_LOGGED,
                        Sin.WRITING_IS_NOT_LOGGED,
                        Sin.CORRECTING_IS_NOT_LOGGED,
                        Sin.READING_THE_LIST_IS_NOT_LOGGED,
                        Sin.A_SEARCH_IS_NOT_LOGGED,
                        Sin.EMERGENCIES_ARE_NOT_LOGGED,
                        Sin.FINDING_OUT_IS_NOT_LOGGED))))
                .isEmpty();
    }

    @Test
    void aSystemWhoseListsAreEmptyKeepsNothing() {
        assertThat(Rehearsal.mustsKept(runWhole(EnumSet.of(Sin.THE_LIST_IS_EMPTY))))
                .isEmpty();
    }

    private static List<CheckResult> runWhole(Set<Sin> sins) {
        return Rehearsal.of(sins, Rehearsal.everything());
    }

    private static String scenario(String check) {
        int row = check.indexOf('[');
        return row < 0 ? check : check.substring(0, row);
    }
}
