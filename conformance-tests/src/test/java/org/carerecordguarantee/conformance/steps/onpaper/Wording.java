package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** The words in which the council puts things: this project's own, or quite others. */
final class Wording {

    private final boolean others;

    Wording(boolean others) {
        this.others = others;
    }

    String purpose(Purpose why) {
        if (!others) {
            return why.inWords();
        }
        return switch (why) {
            case DIRECT_CARE -> "Day-to-day support";
            case SAFEGUARDING -> "Protecting somebody from harm";
            case QUALITY_CHECK -> "Supervision";
            case RECORD_KEEPING -> "Filing";
            case ACCESS_AUDIT -> "Oversight of this register";
            case OWN_ACCESS -> "Your own visit";
        };
    }

    String act(Act act) {
        if (!others) {
            return act.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of a record";
        }
        return switch (act) {
            case LOOK -> "Viewed";
            case LOOK_AT_ENTRY -> "Viewed one note";
            case LOOK_AT_PAST -> "Viewed an older state";
            case WRITE -> "Added a note";
            case CORRECT -> "Amended a note";
            case CLAIM -> "Asked to join the case";
            case READ_LIST -> "Viewed this register";
            case FIND_FILES -> "Looked up the store";
            case ASK_FOR_LIMIT -> "Asked to narrow who sees it";
            case EXPLAIN_LIMIT -> "Talked it over";
            case CHOOSE_ABOUT_LIMIT -> "Decided";
            case TURN_DOWN_LIMIT -> "Wrote a refusal";
            case LIFT_LIMIT -> "Asked to widen it again";
            case CONFIRM_LIFTING -> "Rang back";
            case READ_LIMITS -> "Viewed the narrowings";
            case PASS_LIMITS -> "Named a ground in law";
            case ASK_ABOUT_RESTRICTION -> "Asked about the closed shelf";
            case CLAIM_EMERGENCY -> "Broke the glass";
            case TURN_BACK -> "Left the glass whole";
            case READ_SUMMARY -> "Viewed the card for the night";
            case OPEN_SEALED -> "Opened a sealed page at night";
            case DECIDE_EMERGENCY -> "Judged a broken glass";
            case TELL_PERSON -> "Wrote to you";
            case READ_NOTICES -> "Viewed the letters";
            case FIND_OUT -> "Asked why";
            case SIGN_NO_ACTION -> "Put a name under it";
            case REPORT_BREACH -> "Said that something leaked";
            case READ_BREACH -> "Viewed a leak";
            case DECIDE_BREACH -> "Weighed a leak";
            case LOST_FILE -> "Looked after a lost folder";
            case PAPER_AT_NIGHT -> "Copied a sheet of the night";
            case SEALED_PAPER -> "Looked after a closed envelope";
            case SUSPEND -> "Took a key away";
            case TELL_OF_MISUSE -> "Owned up to you";
            case PUT_OFF_TELLING -> "Let a letter wait";
        };
    }

    String search() {
        return others ? "Came up among names" : "was shown in a search";
    }

    Optional<String> role(Actor who) {
        return who.role()
                .map(role -> others ? "Grade " + role.ordinal() : role.name().toLowerCase(Locale.ROOT));
    }

    /** Some registers have a grade in place of a title. */
    Optional<String> jobTitle(Actor who) {
        return others ? Optional.empty() : Optional.of(who.jobTitle());
    }

    String team(Actor who) {
        return others ? who.team().toUpperCase(Locale.ROOT) : who.team();
    }

    List<String> categories() {
        return List.of(others ? "Alltägliches / everyday life" : "daily living");
    }
}
