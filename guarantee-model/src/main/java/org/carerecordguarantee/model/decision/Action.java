package org.carerecordguarantee.model.decision;

import static org.carerecordguarantee.model.decision.Reach.FUNCTION;
import static org.carerecordguarantee.model.decision.Reach.NOBODY;
import static org.carerecordguarantee.model.decision.Reach.PROMISE;
import static org.carerecordguarantee.model.decision.Reach.TIE;

import java.util.Set;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;

/**
 * What somebody asks to do. Everything that is said of an action stands on its own line here: how the person is told of
 * it, what it is about, which function it takes and what besides; a promise that brings an action adds a line.
 */
public enum Action {
    READ_RECORD("opened your record", "The whole record", TIE, Function.OPEN_RECORD),
    READ_ITEM("opened one item in your record", "An item of the record", TIE, Function.OPEN_RECORD),
    READ_ITEM_HISTORY(
            "looked at the earlier versions of an item in your record",
            "An item of the record",
            TIE,
            Function.OPEN_RECORD),
    READ_PAST_STATE(
            "looked at your record as it was at an earlier time", "The whole record", TIE, Function.OPEN_RECORD),
    WRITE_ITEM("wrote in your record", "An item of the record", TIE, Function.WRITE_RECORD),
    CORRECT_ITEM("corrected an item in your record", "An item of the record", TIE, Function.WRITE_RECORD),
    DELETE_ITEM("tried to remove something from your record", "An item of the record", NOBODY),
    SEARCH("found you in a search", "Name, birth date and NHS number", FUNCTION, Function.SEARCH),

    // Who looked.
    READ_ACCESS_LIST(
            "looked at the list of who looked at your record",
            "The list of who looked",
            PROMISE,
            Function.READ_OWN_ACCESS_LIST,
            Function.READ_ANY_ACCESS_LIST),
    ALTER_ACCESS_LIST("tried to change the list of who looked at your record", "The list of who looked", NOBODY),

    // Who works with the person.
    READ_RELATIONSHIPS(
            "looked at who is working with you",
            "Who works with the person",
            TIE,
            Function.READ_RELATIONSHIPS,
            Function.ALLOCATE),
    CLAIM_RELATIONSHIP(
            "said that they needed to open your record, and why",
            "Who works with the person",
            FUNCTION,
            Function.SELF_CLAIM),
    ALLOCATE(
            "made a worker responsible for your care and support",
            "Who works with the person",
            FUNCTION,
            Function.ALLOCATE),
    END_RELATIONSHIP("ended a worker's access to your record", "Who works with the person", FUNCTION),
    DECLARE_CONFLICT(
            "declared that you and a worker know each other outside work",
            "Who works with the person",
            FUNCTION,
            Function.DECLARE_CONFLICT),
    READ_FILE_LOCATIONS(
            "looked at where your paper file is kept",
            "Where the paper file is",
            FUNCTION,
            Function.READ_FILE_LOCATIONS),
    READ_ALERTS("looked at privacy alerts", "Privacy alerts", FUNCTION, Function.READ_ALERTS),
    DECIDE_ALERT(
            "decided whether something that was done with your record was right",
            "Privacy alerts",
            FUNCTION,
            Function.DECIDE_ALERTS),
    READ_DUTIES(
            "looked at what there is for them to do",
            "What there is to do",
            FUNCTION,
            Function.TELL_PERSON,
            Function.AUTHORISE_DEFERRAL,
            Function.DECIDE_ALERTS,
            Function.RECORD_LIMIT,
            Function.RESTRICT_RECORD,
            Function.INVESTIGATE,
            Function.SIGN_OUTCOME,
            Function.TRIAGE_BREACH,
            Function.KEEP_PAPER_STORE,
            Function.OPEN_PAPER_STORE),

    // Telling (C8).
    READ_NOTICES("looked at what you were told", "What the person was told", PROMISE, Function.READ_OWN_NOTICES),
    TELL_PERSON(
            "told you what was done without asking you",
            "What the person was told",
            FUNCTION,
            Function.TELL_PERSON,
            Function.AUTHORISE_DEFERRAL),
    DEFER_TELLING(
            "put off telling you something, with a reason and an end",
            "What the person was told",
            FUNCTION,
            Function.AUTHORISE_DEFERRAL),

    // Limits (C9).
    READ_LIMITS(
            "looked at the limits on your record",
            "Limits on the record",
            PROMISE,
            Function.OWN_LIMITS,
            Function.READ_LIMITS),
    ASK_FOR_LIMIT(
            "wrote down a limit on your record that was asked for",
            "Limits on the record",
            TIE,
            Function.OWN_LIMITS,
            Function.RECORD_LIMIT),
    EXPLAIN_LIMIT(
            "wrote down what was explained to you about a limit", "Limits on the record", TIE, Function.RECORD_LIMIT),
    CHOOSE_ABOUT_LIMIT(
            "wrote down what you chose about a limit",
            "Limits on the record",
            TIE,
            Function.OWN_LIMITS,
            Function.RECORD_LIMIT),
    DECLINE_LIMIT(
            "turned down a limit that you asked for, in writing",
            "Limits on the record",
            FUNCTION,
            Function.DECIDE_LIMIT),
    LIFT_LIMIT(
            "wrote down that a limit is to be lifted",
            "Limits on the record",
            TIE,
            Function.OWN_LIMITS,
            Function.RECORD_LIMIT),
    CONFIRM_LIFTING("made sure whether you want a limit lifted", "Limits on the record", TIE, Function.RECORD_LIMIT),
    ALLOW_LOOK("said that a worker may look", "Limits on the record", PROMISE, Function.OWN_LIMITS),
    GO_PAST_LIMITS(
            "said that the law lets them past the limits on your record",
            "Limits on the record",
            TIE,
            Function.PASS_LIMITS),
    READ_RESTRICTION(
            "looked at whether your record is restricted",
            "Who is named for the record",
            PROMISE,
            Function.OWN_LIMITS,
            Function.RESTRICT_RECORD),
    RESTRICT_RECORD(
            "restricted your record to named people",
            "Who is named for the record",
            FUNCTION,
            Function.RESTRICT_RECORD),
    NAME_FOR_RECORD(
            "decided who is named to open your record",
            "Who is named for the record",
            FUNCTION,
            Function.RESTRICT_RECORD),
    REVIEW_RESTRICTION(
            "decided whether your record stays restricted",
            "Who is named for the record",
            FUNCTION,
            Function.RESTRICT_RECORD),

    READ_PAPER_SEALS(
            "looked at which parts of your paper file are sealed",
            "Seals of the paper file",
            FUNCTION,
            Function.KEEP_PAPER_STORE,
            Function.OPEN_PAPER_STORE),
    SEAL_PAPER("sealed a part of your paper file", "Seals of the paper file", FUNCTION, Function.KEEP_PAPER_STORE),
    OPEN_SEALED_PAPER(
            "wrote down that a sealed part of your paper file was opened",
            "Seals of the paper file",
            FUNCTION,
            Function.KEEP_PAPER_STORE,
            Function.OPEN_PAPER_STORE),

    // Controls (C11).
    READ_OWN_TRAINING("looked at their own training", "Training", FUNCTION),
    READ_STAFF_REGISTER(
            "looked at the register of staff", "The register of staff", FUNCTION, Function.KEEP_STAFF_REGISTER),
    KEEP_STAFF_REGISTER("kept the register of staff", "The register of staff", FUNCTION, Function.KEEP_STAFF_REGISTER),
    REFER_TO_TEAM("put your case before a team", "Who works with the person", FUNCTION, Function.ALLOCATE),
    GIVE_PART(
            "gave a worker a part in your care and support", "Who works with the person", FUNCTION, Function.ALLOCATE),
    KEEP_PAPER_STORE("kept the log of a paper store", "The paper store", FUNCTION, Function.KEEP_PAPER_STORE),
    REPORT_FOUND_FILE("reported that a paper file was found unattended", "The paper file", FUNCTION),

    // Misuse (C12).
    OPEN_INVESTIGATION(
            "began to look into whether somebody should have opened your record",
            "An investigation",
            FUNCTION,
            Function.INVESTIGATE),
    READ_INVESTIGATION(
            "looked at an investigation about who opened your record",
            "An investigation",
            FUNCTION,
            Function.INVESTIGATE,
            Function.SIGN_OUTCOME),
    WORK_INVESTIGATION(
            "wrote down what an investigation about who opened your record found",
            "An investigation",
            FUNCTION,
            Function.INVESTIGATE),
    SIGN_NO_ACTION(
            "signed that nothing follows for somebody who opened your record",
            "An investigation",
            FUNCTION,
            Function.SIGN_OUTCOME),
    REFER_MISUSE(
            "told another organisation what somebody who works there did with your record",
            "An investigation",
            FUNCTION,
            Function.INVESTIGATE),
    WORK_REFERRAL(
            "looked at what was referred to them about somebody who works there",
            "A referral",
            FUNCTION,
            Function.INVESTIGATE),
    SUSPEND_ACCESS(
            "suspended somebody's access, or lifted that again", "Who is kept out", FUNCTION, Function.SUSPEND_ACCESS),
    REPORT_BREACH(
            "reported that information about you may have got into wrong hands",
            "A breach",
            FUNCTION,
            Function.TRIAGE_BREACH,
            Function.INVESTIGATE),
    READ_BREACH(
            "looked at a report that information about you may have got into wrong hands",
            "A breach",
            FUNCTION,
            Function.TRIAGE_BREACH),
    DECIDE_BREACH(
            "decided who is told that information about you may have got into wrong hands",
            "A breach",
            FUNCTION,
            Function.TRIAGE_BREACH),
    REPORT_MISSING_FILE(
            "reported that a part of your paper file is missing, or what a search for it found",
            "The paper file",
            FUNCTION,
            Function.KEEP_PAPER_STORE,
            Function.OPEN_PAPER_STORE),
    READ_FIGURES("looked at the year's figures", "The year's figures", FUNCTION, Function.READ_FIGURES),

    // Emergencies (C13).
    OPEN_EMERGENCY(
            "said that there was an emergency, and what was happening",
            "An emergency",
            PROMISE,
            Function.EMERGENCY_ACCESS),
    ABANDON_EMERGENCY(
            "began to open your record in an emergency, and did not go on",
            "An emergency",
            FUNCTION,
            Function.EMERGENCY_ACCESS),
    READ_EMERGENCY_SUMMARY(
            "opened the emergency summary of your record", "The emergency summary", TIE, Function.OPEN_RECORD),
    OPEN_SEALED_ITEM("opened an item that you had sealed", "An item of the record", TIE, Function.OPEN_RECORD),
    ENTER_PAPER_SHEET(
            "wrote down when your paper file was taken out of hours, and by whom",
            "The paper file",
            FUNCTION,
            Function.OPEN_PAPER_STORE),

    /** Anything that has no name here. No role has a function for it. */
    OTHER("tried to do something with your record", "The whole record", NOBODY);

    private final String inWords;
    private final String about;
    private final Reach reach;

    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Function> functions;

    Action(String inWords, String about, Reach reach, Function... functions) {
        this.inWords = inWords;
        this.about = about;
        this.reach = reach;
        this.functions = Set.of(functions);
    }

    /** The action as it is told to the person, without its subject: "opened your record". */
    public String inWords() {
        return inWords;
    }

    /** What kind of thing it is about, in words, where no item says it better: "The whole record". */
    public String about() {
        return about;
    }

    /** What it takes besides the function. */
    public Reach reach() {
        return reach;
    }

    /**
     * Whether somebody of this kind has a function for it in this role. One for which no function is named takes something
     * else than a role.
     */
    public boolean isOpenTo(ActorKind kind, AccessRole role) {
        return functions.isEmpty()
                ? reach != NOBODY
                : functions.stream()
                        .anyMatch(each -> role.has(each) && (kind == ActorKind.PERSON || !each.isOnesOwn()));
    }

    /** Whether it shows what is in the record. */
    public boolean readsContent() {
        return switch (this) {
            case READ_RECORD, READ_ITEM, READ_ITEM_HISTORY, READ_PAST_STATE, READ_EMERGENCY_SUMMARY, OPEN_SEALED_ITEM ->
                true;
            default -> false;
        };
    }

    /** Whether an emergency may open it: to say that there is one, and to read. */
    public boolean opensInEmergency() {
        return readsContent() || this == OPEN_EMERGENCY;
    }

    /**
     * Whether it takes a sign-in of the last few minutes (CTL-09): letting somebody in, going past what keeps others out,
     * taking much at once. An emergency that is claimed takes one too, whatever the action.
     */
    public boolean takesFreshSignIn() {
        return switch (this) {
            case KEEP_STAFF_REGISTER, OPEN_SEALED_ITEM, GO_PAST_LIMITS -> true;
            default -> false;
        };
    }

    /** Whether it adds to what is in the record. */
    public boolean writesContent() {
        return this == WRITE_ITEM || this == CORRECT_ITEM;
    }

    /** Whether it would change what must stay as it is, so that no role has a function for it (KEEP-03, LOG-02). */
    public boolean changesWhatMustStay() {
        return this == DELETE_ITEM || this == ALTER_ACCESS_LIST;
    }
}
