package org.carerecordguarantee.model.guarantee;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.disclosure.Existence;
import org.carerecordguarantee.model.emergency.InEmergency;
import org.carerecordguarantee.model.limits.KeptOut;
import org.carerecordguarantee.model.limits.Limits;
import org.carerecordguarantee.model.limits.Limits.Parts;
import org.carerecordguarantee.model.limits.Placed;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.model.statute.London;

/**
 * What the words of a case stand for: who asks for what, and the facts. Where a fact has an edge, its value stands on it:
 * what has ended ended this instant, what counts counts to this day.
 *
 * <p>Three items are wanted. The note belongs to what comes first in an emergency, the letter is what is sealed where
 * something is, and money is for no partner in an emergency, nor for the care that they give (the note and the letter are
 * needed for that).
 */
final class Situation {
    static final Instant NOW = Instant.parse("2026-11-22T23:10:00Z");
    static final ItemRef NOTE = new ItemRef(new UUID(7, 1));
    static final ItemRef LETTER = new ItemRef(new UUID(7, 2));
    static final ItemRef MONEY = new ItemRef(new UUID(7, 3));
    static final Map<ItemRef, String> NAMES = Map.of(NOTE, "note", LETTER, "letter", MONEY, "money");
    static final Set<ItemRef> WANTED = NAMES.keySet();

    static final EmergencyClaim CLAIM = new EmergencyClaim(
            new UUID(8, 8), EmergencyReason.IMMEDIATE_RISK_TO_LIFE, "Found unconscious at home by a neighbour");

    private static final PassThrough LAW =
            new PassThrough(new UUID(8, 9), LegalGround.COURT_ORDER, "Order of the court of 3 November");
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final UUID WORKER = new UUID(2, 2);
    private static final Actor THEMSELF = Actor.person(PERSON, "Doreen Abbeygate");
    private static final Actor STRANGER = Actor.person(new PersonId(new UUID(1, 9)), "Beth Quillmere");
    private static final Post COUNCIL = post("Eastmere County Council", true);
    private static final Post ELSEWHERE = post("Harrowfield General Hospital", false);
    private static final LocalDate TODAY = London.dateOf(NOW);

    private static final Concerning SOMEBODY_ELSE = new Concerning(new UUID(3, 3));
    private static final Filed FILED = new Filed(Map.of(NOTE, "Home", LETTER, "Health", MONEY, "Finance"));
    private static final Filed LETTER_FILED_NOWHERE = new Filed(Map.of(NOTE, "Home", MONEY, "Finance"));
    private static final Parts THE_LETTER = new Parts(Set.of(LETTER), Set.of());
    private static final Parts ITS_KIND = new Parts(Set.of(), Set.of("health"));
    private static final Relationships ALIVE = relationship(NOW.plusMillis(1));
    private static final Relationships ENDED = relationship(NOW);

    private Situation() {}

    static AccessRequest request(Case each) {
        // To say that there is an emergency is the action itself.
        boolean emergency = !each.has(Column.EMERGENCY, "no") || each.action().equals("OPEN_EMERGENCY");
        return new AccessRequest(
                actor(each),
                each.has(Column.PERSON, "nobody") ? Optional.empty() : Optional.of(PERSON),
                Action.valueOf(each.action()),
                each.has(Column.PURPOSE, "none")
                        ? Optional.empty()
                        : Optional.of(Purpose.valueOf(each.get(Column.PURPOSE))),
                WANTED,
                emergency ? Optional.of(CLAIM) : Optional.empty(),
                each.has(Column.LAW, "claimed") ? Optional.of(LAW) : Optional.empty(),
                NOW);
    }

    static Facts facts(Case each) {
        return Facts.of(allFacts(each).toArray(Fact[]::new));
    }

    static List<Fact> allFacts(Case each) {
        Optional<AccessRole> claimed = claimed(each);
        return List.of(
                new RolesHeld(claimed, each.has(Column.ROLE, "unheld") ? Set.of() : Set.of(claimed.orElseThrow())),
                account(each),
                new TrainingHeld(Optional.of(TODAY.minusDays(each.has(Column.TRAINING, "current") ? 365 : 366))),
                engagement(each),
                new Existence(!each.has(Column.PERSON, "unknown")),
                conflicts(each),
                relationships(each),
                each.has(Column.CONCERNS, "themself")
                        ? new Concerning(actor(each).id())
                        : SOMEBODY_ELSE,
                new InEmergency(each.has(Column.EMERGENCY, "summary opened"), Set.of(NOTE), Set.of(MONEY)),
                limits(each),
                each.has(Column.SEAL, "kind sealed and filed nowhere") ? LETTER_FILED_NOWHERE : FILED,
                placed(each),
                suspension(each));
    }

    private static Actor actor(Case each) {
        return switch (each.get(Column.WHO)) {
            case "council" -> Actor.worker(WORKER, "Priya Lindqvist", claimed(each), COUNCIL);
            case "elsewhere" -> Actor.worker(WORKER, "Bram Fielding", claimed(each), ELSEWHERE);
            case "themself" -> THEMSELF;
            case "stranger" -> STRANGER;
            default -> throw strange(each.get(Column.WHO));
        };
    }

    // Somebody whose role is not theirs claims the one that would open most.
    private static Optional<AccessRole> claimed(Case each) {
        String role = each.get(Column.ROLE);
        return Optional.of(role.equals("unheld") ? AccessRole.TEAM_MANAGER : AccessRole.valueOf(role));
    }

    private static AccountStanding account(Case each) {
        return switch (each.get(Column.ACCOUNT)) {
            case "stands" -> new AccountStanding(Set.of(), Optional.of(NOW.plusMillis(1)));
            case "lacks" ->
                new AccountStanding(Set.of(AccountStanding.Requirement.MORE_THAN_ONE_FACTOR), Optional.empty());
            case "left" -> new AccountStanding(Set.of(), Optional.of(NOW));
            default -> throw strange(each.get(Column.ACCOUNT));
        };
    }

    private static Engagement engagement(Case each) {
        return switch (each.get(Column.CONTRACT)) {
            case "none" -> Engagement.withoutContract();
            case "stands" -> contract(TODAY);
            case "lapsed" -> contract(TODAY.minusDays(1));
            default -> throw strange(each.get(Column.CONTRACT));
        };
    }

    private static Engagement contract(LocalDate until) {
        return new Engagement(true, Optional.of(new Engagement.Contract("17.2", ToolkitStatus.STANDARDS_MET, until)));
    }

    private static Conflicts conflicts(Case each) {
        return switch (each.get(Column.OUTSIDE_WORK)) {
            case "own" -> new Conflicts(true, Set.of());
            case "declared" -> new Conflicts(false, Set.of(ConflictKind.EX_PARTNER));
            default -> Conflicts.none();
        };
    }

    private static Relationships relationships(Case each) {
        return switch (each.get(Column.RELATIONSHIP)) {
            case "alive" -> ALIVE;
            case "ended" -> ENDED;
            case "none" -> Relationships.none();
            default -> throw strange(each.get(Column.RELATIONSHIP));
        };
    }

    private static Limits limits(Case each) {
        KeptOut keptOut =
                switch (each.get(Column.LIMIT)) {
                    case "no" -> KeptOut.NO;
                    case "ask first" -> KeptOut.NOT_ASKED;
                    case "shut out" -> KeptOut.SHUT_OUT;
                    default -> throw strange(each.get(Column.LIMIT));
                };
        return switch (each.get(Column.SEAL)) {
            case "no" -> new Limits(keptOut, Parts.NONE, Parts.NONE);
            case "item sealed" -> new Limits(keptOut, THE_LETTER, Parts.NONE);
            case "item hidden" -> new Limits(keptOut, Parts.NONE, THE_LETTER);
            case "kind sealed", "kind sealed and filed nowhere" -> new Limits(keptOut, ITS_KIND, Parts.NONE);
            case "kind hidden" -> new Limits(keptOut, Parts.NONE, ITS_KIND);
            case "sealed and hidden" -> new Limits(keptOut, THE_LETTER, ITS_KIND);
            default -> throw strange(each.get(Column.SEAL));
        };
    }

    private static Placed placed(Case each) {
        return switch (each.get(Column.RESTRICTED)) {
            case "no" -> Placed.NOT_RESTRICTED;
            case "named" -> Placed.NAMED;
            case "others named" -> Placed.NOT_NAMED;
            default -> throw strange(each.get(Column.RESTRICTED));
        };
    }

    private static Suspension suspension(Case each) {
        return switch (each.get(Column.SUSPENDED)) {
            case "no" -> Suspension.none();
            case "this record" -> new Suspension(Suspension.Extent.THIS_RECORD);
            case "everything" -> new Suspension(Suspension.Extent.EVERYTHING);
            default -> throw strange(each.get(Column.SUSPENDED));
        };
    }

    private static Post post(String organisation, boolean council) {
        return new Post("Worker", new UUID(4, 4), "Harbour", new UUID(5, 5), organisation, council);
    }

    private static Relationships relationship(Instant until) {
        return new Relationships(List.of(new LegitimateRelationship(
                new UUID(6, 6),
                WORKER,
                PERSON,
                RelationshipCause.ALLOCATION,
                NOW.minus(Duration.ofDays(9)),
                Optional.of(until))));
    }

    private static AssertionError strange(String value) {
        return new AssertionError("no such value: " + value);
    }
}
