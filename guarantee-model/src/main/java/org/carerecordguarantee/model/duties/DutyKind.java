package org.carerecordguarantee.model.duties;

import static org.carerecordguarantee.model.people.AccessRole.CALDICOTT_GUARDIAN;
import static org.carerecordguarantee.model.people.AccessRole.DPO;
import static org.carerecordguarantee.model.people.AccessRole.IG_OFFICER;
import static org.carerecordguarantee.model.people.AccessRole.PRIVACY_OFFICER;
import static org.carerecordguarantee.model.people.AccessRole.SIRO;
import static org.carerecordguarantee.model.people.AccessRole.SOCIAL_WORKER;
import static org.carerecordguarantee.model.people.AccessRole.TEAM_MANAGER;

import java.util.List;
import java.util.Set;
import org.carerecordguarantee.model.people.AccessRole;

/**
 * What there is to be done by a time. Each kind says whose it is first, and whose it becomes when its time passes and it
 * is not done. The last in that line keep it until it is done: a duty never goes away by itself.
 */
public enum DutyKind {
    /** TELL-01, EMG-06: tell the person what was done without asking them. */
    TELL_PERSON(
            "tell the person", Set.of(SOCIAL_WORKER, PRIVACY_OFFICER, IG_OFFICER), Set.of(TEAM_MANAGER), caldicott()),
    /** ACT-04, EMG-06: tell the person of a look without good reason. Those do it who find such things out, and never whoever looked. */
    TELL_OF_MISUSE(
            "tell the person of a look without good reason",
            Set.of(PRIVACY_OFFICER, IG_OFFICER),
            Set.of(TEAM_MANAGER),
            caldicott()),
    /** CTL-04: look into a relationship that a worker claimed for themself. */
    REVIEW_SELF_CLAIM("review a claim", Set.of(PRIVACY_OFFICER), caldicott()),
    /** EMG-05: decide whether an emergency was one. */
    REVIEW_EMERGENCY("review an emergency", Set.of(PRIVACY_OFFICER), caldicott()),
    /** CTL-10, CTL-11, LIM-10: look into what a pattern or a check brought up. */
    REVIEW_ALERT("review an alert", Set.of(PRIVACY_OFFICER), caldicott()),
    /** LIM-03: explain a limit and have the person's choice, so that it can be in force. */
    PUT_LIMIT_IN_FORCE("put a limit in force", Set.of(SOCIAL_WORKER, TEAM_MANAGER), caldicott()),
    /** LIM-07: check with the person, by a contact known before, that a limit is to go. */
    CONFIRM_LIFTING("check that a limit is to go", Set.of(SOCIAL_WORKER, TEAM_MANAGER), caldicott()),
    /** LIM-08: decide whether a record stays restricted. */
    REVIEW_RESTRICTION("review a restriction", Set.of(TEAM_MANAGER, CALDICOTT_GUARDIAN), caldicott()),
    /** LIM-08: a place on the list of a restricted record is about to end. */
    WARN_OF_GRANT_END("warn that a grant ends", Set.of(TEAM_MANAGER, CALDICOTT_GUARDIAN)),
    /** ACT-01: find out whether somebody should have looked. */
    INVESTIGATE("close an investigation", Set.of(PRIVACY_OFFICER, IG_OFFICER, TEAM_MANAGER), Set.of(SIRO)),
    /** ACT-05: decide whether the Information Commissioner is told of a breach. */
    DECIDE_BREACH("decide about a breach", Set.of(IG_OFFICER, DPO), Set.of(SIRO)),
    /** ACT-09: search for a file that is missing. */
    SEARCH_FOR_FILE("search for a missing file", Set.of(AccessRole.RECORDS_OFFICER), Set.of(IG_OFFICER)),
    /** EMG-09, EMG-12: enter what was done on paper while nothing else was there. */
    ENTER_PAPER_SHEET(
            "enter a paper sheet", Set.of(AccessRole.EDT_WORKER, AccessRole.RECORDS_OFFICER), Set.of(TEAM_MANAGER));

    private final String inWords;

    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Set<AccessRole>> line;

    @SafeVarargs
    @SuppressWarnings("varargs")
    DutyKind(String inWords, Set<AccessRole>... line) {
        this.inWords = inWords;
        this.line = List.of(line);
    }

    /** What is to be done, in words that name nobody. */
    public String inWords() {
        return inWords;
    }

    /**
     * Whose it is.
     *
     * @param level how often it has gone to somebody more senior; 0 at first
     */
    public Set<AccessRole> owners(int level) {
        return line.get(level);
    }

    /** The last level: beyond it there is nobody more senior. */
    public int lastLevel() {
        return line.size() - 1;
    }

    /** Whether a duty of this kind is done by writing to the person. */
    public boolean tells() {
        return this == TELL_PERSON || this == TELL_OF_MISUSE;
    }

    /** Whether it is, or could become, the duty of somebody in this role. */
    public boolean mayFallTo(AccessRole role) {
        return line.stream().anyMatch(owners -> owners.contains(role));
    }

    /** Whether the worker whose act it is about must not learn of it, even in a role whose worklist it stands in (ACT-02). */
    public boolean isKeptFromWhomItIsAbout() {
        return this == INVESTIGATE || this == TELL_OF_MISUSE;
    }

    private static Set<AccessRole> caldicott() {
        return Set.of(CALDICOTT_GUARDIAN);
    }
}
