package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.limits.SealedPart;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.People;

/** Seals parts of paper files, and writes down each opening: who, when, why, before whom, and the number afterwards. */
@ApplicationScoped
class PaperSealActs {
    private static final int LONGEST_PART = 200;
    private static final int LONGEST_WHY = 1000;

    @Inject
    private Guard guard;

    @Inject
    private PaperSeals seals;

    @Inject
    private People people;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private FreshIds ids;

    List<PaperSealView> all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_PAPER_SEALS, Purpose.RECORD_KEEPING),
                        allowed -> Act.Done.of(seals.of(allowed.person()).stream()
                                .map(PaperSealActs::view)
                                .toList())))
                .value();
    }

    PaperSealView seal(UUID person, int volume, Optional<String> part, Optional<String> number) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.SEAL_PAPER, Purpose.RECORD_KEEPING), allowed -> {
                            if (!seals.hasVolume(allowed.person(), volume)) {
                                throw Forms.notAccepted("LIM-10", "volume", "There is no such volume of this file.");
                            }
                            String sealed = Forms.words("LIM-10", "part", part, LONGEST_PART);
                            String fresh = fresh("number", number);
                            return Act.Done.of(view(seals.seal(
                                    allowed.person(),
                                    volume,
                                    sealed,
                                    fresh,
                                    allowed.actor().id(),
                                    allowed.at())));
                        }))
                .value();
    }

    /** What is handed in about an opening. */
    record NewOpening(
            UUID openedBy, UUID witness, Optional<String> why, Optional<String> found, Optional<String> resealed) {}

    PaperSealView opened(UUID person, UUID seal, NewOpening given) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.OPEN_SEALED_PAPER, Purpose.RECORD_KEEPING), new Act<PaperSealView>() {
                            private Optional<SealedPart> part = Optional.empty();

                            @Override
                            public Sought seek(PersonId about, Actor actor) {
                                part = seals.find(about, seal);
                                return part.isPresent() ? Sought.person() : Sought.unknown();
                            }

                            @Override
                            public Done<PaperSealView> perform(Allowed allowed) {
                                return Done.of(view(opened(part.orElseThrow(), given, allowed)));
                            }
                        }))
                .value();
    }

    private SealedPart opened(SealedPart part, NewOpening given, Allowed allowed) {
        List<UUID> there = new ArrayList<>(List.of(given.openedBy(), given.witness()));
        if (given.openedBy().equals(given.witness())) {
            throw Forms.notAccepted("LIM-10", "witness", "Nobody is a witness of what they do themself.");
        }
        there.removeIf(worker -> people.activeWorker(worker).isPresent());
        if (!there.isEmpty()) {
            throw Forms.notAccepted(
                    "LIM-10",
                    there.contains(given.openedBy()) ? "openedBy" : "witness",
                    "Name a worker with an open account.");
        }
        SealedPart.Opening opening = new SealedPart.Opening(
                ids.next(),
                given.openedBy(),
                given.witness(),
                Forms.words("LIM-10", "why", given.why(), LONGEST_WHY),
                allowed.at(),
                number("found", given.found()),
                fresh("resealed", given.resealed()));
        SealedPart after = seals.opened(part, opening, allowed.actor().id());
        if (!part.number().equals(opening.found())) {
            // Somebody was in it whom nobody wrote down: that is looked into, whoever found it.
            alerts.raiseAbout(
                    AlertKind.SEAL_MISMATCH,
                    Optional.of(allowed.person()),
                    allowed.actor().id(),
                    opening.id(),
                    allowed.at());
        }
        return after;
    }

    private static String number(String field, Optional<String> given) {
        return SealedPart.number(given.orElse(""))
                .orElseThrow(() -> Forms.notAccepted(
                        "LIM-10", field, "Give the number on the seal: letters, digits and dashes, at most 40."));
    }

    private String fresh(String field, Optional<String> given) {
        String number = number(field, given);
        if (seals.used(number)) {
            throw Forms.clashes("LIM-10", "A seal of this number was used before. Each number is used once.");
        }
        return number;
    }

    private static PaperSealView view(SealedPart part) {
        List<PaperSealView.OpeningView> openings = new ArrayList<>();
        String expected = part.firstNumber();
        for (SealedPart.Opening each : part.openings()) {
            openings.add(new PaperSealView.OpeningView(
                    each.id(),
                    each.at(),
                    each.openedBy(),
                    each.witness(),
                    each.why(),
                    each.found(),
                    expected.equals(each.found()),
                    each.resealed()));
            expected = each.resealed();
        }
        return new PaperSealView(part.id(), part.volume(), part.part(), part.number(), part.sealedAt(), openings);
    }
}
