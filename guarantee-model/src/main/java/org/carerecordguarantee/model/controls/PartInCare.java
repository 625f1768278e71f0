package org.carerecordguarantee.model.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * What a manager says who gives a worker, or a team, a part in somebody's care by another cause than an allocation (CTL-03).
 * A cause is something in the world, and what it is has to be said: which enquiry, which plan, which law.
 *
 * @param ground what the cause is, in the manager's words; null if nothing was said
 */
public record PartInCare(RelationshipCause cause, String ground) {
    /** The most characters that a ground has. A declared parameter of this project. */
    public static final int LONGEST = 500;

    private static final ClauseId CLAUSE = new ClauseId("CTL-03");
    private static final Set<RelationshipCause> OF_TEAMS =
            Set.of(RelationshipCause.TEAM_REFERRAL, RelationshipCause.DUTY_QUEUE);
    private static final Set<RelationshipCause> OF_WORKERS = Set.of(
            RelationshipCause.CARE_PLAN_MEMBERSHIP,
            RelationshipCause.SAFEGUARDING_ENQUIRY,
            RelationshipCause.SUPERVISION,
            RelationshipCause.STATUTORY_ROLE);
    private static final Set<AccessRole> SUPERVISORS = Set.of(AccessRole.SENIOR_PRACTITIONER, AccessRole.TEAM_MANAGER);
    private static final Set<AccessRole> BY_LAW = Set.of(
            AccessRole.IMCA,
            AccessRole.CARE_ACT_ADVOCATE,
            AccessRole.IRO,
            AccessRole.CHILDRENS_GUARDIAN,
            AccessRole.AUDITOR);

    public PartInCare {
        ground = ground == null ? "" : ground.strip();
    }

    /** What is wrong with giving it to a team; empty if nothing is. */
    public List<Fault> faultsForTeam() {
        List<Fault> faults = groundFaults();
        if (!OF_TEAMS.contains(cause)) {
            faults.add(fault("cause", "A team has a referral or a duty queue."));
        }
        return faults;
    }

    /**
     * What is wrong with giving it to a worker; empty if nothing is.
     *
     * @param held the roles that the worker holds
     */
    public List<Fault> faultsForWorker(Set<AccessRole> held) {
        List<Fault> faults = groundFaults();
        if (!OF_WORKERS.contains(cause)) {
            faults.add(fault("cause", "This cause is not made in this way."));
        }
        if (cause == RelationshipCause.SUPERVISION && held.stream().noneMatch(SUPERVISORS::contains)) {
            faults.add(fault("worker", "Name somebody who supervises practice."));
        }
        if (cause == RelationshipCause.STATUTORY_ROLE && held.stream().noneMatch(BY_LAW::contains)) {
            faults.add(fault("worker", "Name somebody to whom a law gives a part."));
        }
        return faults;
    }

    private List<Fault> groundFaults() {
        List<Fault> faults = new ArrayList<>();
        if (ground.codePoints().noneMatch(Character::isLetterOrDigit)
                || ground.codePointCount(0, ground.length()) > LONGEST) {
            faults.add(fault("reason", "Say what the cause is, in at most " + LONGEST + " characters."));
        }
        return faults;
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(CLAUSE), message);
    }
}
