package org.carerecordguarantee.model.guarantee;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.controls.AccountStanding;
import org.carerecordguarantee.model.controls.Concerning;
import org.carerecordguarantee.model.controls.Conflicts;
import org.carerecordguarantee.model.controls.Engagement;
import org.carerecordguarantee.model.controls.RolesHeld;
import org.carerecordguarantee.model.controls.TrainingHeld;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.disclosure.Existence;
import org.carerecordguarantee.model.emergency.InEmergency;
import org.carerecordguarantee.model.limits.Filed;
import org.carerecordguarantee.model.limits.Limits;
import org.carerecordguarantee.model.limits.Placed;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.model.statute.London;

/** One combination of the facts that matter, in the words of the table, and the request and facts that it stands for. */
record Case(
        String action,
        String role,
        String who,
        String person,
        String outsideWork,
        String relationship,
        String purpose,
        String concerns) {
    static final Instant NOW = Instant.parse("2026-11-22T23:10:00Z");
    static final Set<ItemRef> WANTED = Set.of(new ItemRef(new UUID(7, 1)), new ItemRef(new UUID(7, 2)));

    static final EmergencyClaim CLAIM = new EmergencyClaim(
            new UUID(8, 8), EmergencyReason.IMMEDIATE_RISK_TO_LIFE, "Found unconscious at home by a neighbour");

    static final List<String> WORKERS = List.of("council", "elsewhere");
    static final List<String> OUTSIDE_WORK = List.of("nothing", "own", "declared");
    static final List<String> RELATIONSHIPS = List.of("alive", "ended", "none");

    private static final Set<Action> ABOUT_NOBODY = EnumSet.of(
            Action.READ_OWN_TRAINING,
            Action.READ_STAFF_REGISTER,
            Action.KEEP_STAFF_REGISTER,
            Action.KEEP_PAPER_STORE,
            Action.REPORT_FOUND_FILE);
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final UUID WORKER = new UUID(2, 2);
    private static final UUID SOMEBODY_ELSE = new UUID(3, 3);

    Case with(String field, String value) {
        return new Case(
                field.equals("action") ? value : action,
                field.equals("role") ? value : role,
                field.equals("who") ? value : who,
                field.equals("person") ? value : person,
                field.equals("outsideWork") ? value : outsideWork,
                field.equals("relationship") ? value : relationship,
                field.equals("purpose") ? value : purpose,
                field.equals("concerns") ? value : concerns);
    }

    AccessRequest request() {
        AccessRequest request = plainly();
        // To say that there is an emergency is the action itself.
        return request.action() == Action.OPEN_EMERGENCY ? request.inEmergency(CLAIM) : request;
    }

    private AccessRequest plainly() {
        return new AccessRequest(
                actor(),
                person.equals("nobody") ? Optional.empty() : Optional.of(PERSON),
                Action.valueOf(action),
                purpose.equals("none") ? Optional.empty() : Optional.of(Purpose.valueOf(purpose)),
                WANTED,
                Optional.empty(),
                Optional.empty(),
                NOW);
    }

    Facts facts() {
        Optional<AccessRole> claimed = claimed();
        List<Fact> facts = new ArrayList<>();
        facts.add(new RolesHeld(claimed, role.equals("unheld") ? Set.of() : Set.of(claimed.orElseThrow())));
        facts.add(AccountStanding.complete());
        facts.add(new TrainingHeld(Optional.of(London.dateOf(NOW))));
        facts.add(Engagement.withoutContract());
        facts.add(new Existence(!person.equals("unknown")));
        facts.add(conflicts());
        facts.add(relationships());
        facts.add(new Concerning(concerns.equals("themself") ? actor().id() : SOMEBODY_ELSE));
        facts.add(new InEmergency(true, WANTED, Set.of()));
        facts.add(Limits.none());
        facts.add(new Filed(WANTED.stream().collect(Collectors.toMap(item -> item, item -> "Home"))));
        facts.add(Placed.NOT_RESTRICTED);
        facts.add(Suspension.none());
        return Facts.of(facts.toArray(Fact[]::new));
    }

    private Actor actor() {
        return switch (who) {
            case "council" -> worker(true);
            case "elsewhere" -> worker(false);
            case "themself" -> Actor.person(PERSON, "Doreen Abbeygate");
            case "stranger" -> Actor.person(new PersonId(new UUID(1, 9)), "Beth Quillmere");
            default -> throw new AssertionError(who);
        };
    }

    private Actor worker(boolean council) {
        String organisation = council ? "Eastmere County Council" : "Harrowfield General Hospital";
        Post post = new Post("Worker", new UUID(4, 4), "Harbour", new UUID(5, 5), organisation, council);
        return Actor.worker(WORKER, "Priya Lindqvist", claimed(), post);
    }

    // Somebody whose role is not theirs claims the one that would open most.
    private Optional<AccessRole> claimed() {
        return Optional.of(role.equals("unheld") ? AccessRole.TEAM_MANAGER : AccessRole.valueOf(role));
    }

    private Conflicts conflicts() {
        return switch (outsideWork) {
            case "own" -> new Conflicts(true, Set.of());
            case "declared" -> new Conflicts(false, Set.of(ConflictKind.EX_PARTNER));
            default -> Conflicts.none();
        };
    }

    private Relationships relationships() {
        return switch (relationship) {
            case "alive" -> one(Optional.of(NOW.plusMillis(1)));
            case "ended" -> one(Optional.of(NOW));
            case "none" -> Relationships.none();
            default -> throw new AssertionError(relationship);
        };
    }

    private static Relationships one(Optional<Instant> until) {
        return new Relationships(List.of(new LegitimateRelationship(
                new UUID(6, 6), WORKER, PERSON, RelationshipCause.ALLOCATION, NOW.minus(Duration.ofDays(9)), until)));
    }

    /** Every combination that can occur. */
    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        for (Action action : Action.values()) {
            for (String purpose : purposes()) {
                for (String person : personsFor(action)) {
                    for (String concerns : concernsFor(action)) {
                        Case base = new Case(action.name(), "", "", person, "nothing", "none", purpose, concerns);
                        all.addAll(ofPeople(base));
                        all.addAll(ofWorkers(base));
                    }
                }
            }
        }
        return all;
    }

    private static List<Case> ofPeople(Case base) {
        Case person = base.with("role", "SERVICE_USER");
        return List.of(person.with("who", "themself"), person.with("who", "stranger"));
    }

    private static List<Case> ofWorkers(Case base) {
        List<Case> all = new ArrayList<>();
        for (String role : roles()) {
            for (String who : WORKERS) {
                for (String outsideWork : OUTSIDE_WORK) {
                    for (String relationship : RELATIONSHIPS) {
                        all.add(new Case(
                                base.action,
                                role,
                                who,
                                base.person,
                                outsideWork,
                                relationship,
                                base.purpose,
                                base.concerns));
                    }
                }
            }
        }
        return all;
    }

    static List<String> roles() {
        List<String> roles = new ArrayList<>(List.of("unheld"));
        for (AccessRole role : AccessRole.values()) {
            roles.add(role.name());
        }
        return roles;
    }

    static List<String> purposes() {
        List<String> purposes = new ArrayList<>(List.of("none"));
        for (Purpose purpose : Purpose.values()) {
            purposes.add(purpose.name());
        }
        return purposes;
    }

    // Only two acts concern a worker besides the one who asks.
    private static List<String> concernsFor(Action action) {
        boolean concernsSomebody = action == Action.END_RELATIONSHIP || action == Action.DECLARE_CONFLICT;
        return concernsSomebody ? List.of("themself", "another") : List.of("themself");
    }

    // A search and the list of alerts begin with nobody in particular; everything else is about somebody.
    static List<String> personsFor(Action action) {
        boolean mayBeAboutNobody =
                switch (action) {
                    case SEARCH, READ_ALERTS, DECIDE_ALERT, READ_DUTIES, SUSPEND_ACCESS, WORK_REFERRAL, READ_FIGURES ->
                        true;
                    default -> ABOUT_NOBODY.contains(action);
                };
        return mayBeAboutNobody ? List.of("known", "unknown", "nobody") : List.of("known", "unknown");
    }
}
