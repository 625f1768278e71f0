package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.model.accesslog.Json;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.server.platform.Catalogue;

/** Puts entries into the words in which they are shown. */
@ApplicationScoped
class Lines {
    @Inject
    private Catalogue catalogue;

    Line line(KeptEntry kept) {
        Action action = kept.one("action", Action.class);
        Outcome outcome = kept.one("outcome", Outcome.class);
        Optional<Purpose> purpose = kept.text("purpose").map(Purpose::valueOf);
        return new Line(
                kept.number(),
                kept.entry(),
                kept.instant("happenedAt"),
                kept.instant("recordedAt"),
                new Line.Who(
                        kept.needed("actorKind"),
                        kept.needed("actorName"),
                        kept.text("role").orElse(null),
                        kept.text("jobTitle").orElse(null),
                        kept.text("team").orElse(null),
                        kept.text("organisation").orElse(null)),
                purpose.map(Purpose::name).orElse(null),
                purpose.map(Purpose::inWords).orElse(null),
                action.name(),
                action.inWords(),
                kept.list("categories").stream()
                        .filter(Json.Text.class::isInstance)
                        .map(each -> ((Json.Text) each).value())
                        .toList(),
                outcome.name(),
                because(kept, outcome == Outcome.ALLOWED ? "PERMIT" : "FORBID"),
                KeptEntry.text(kept.fields().get("relationship"), "cause").orElse(null),
                kept.link(),
                kept.fingerprint());
    }

    private List<Line.BecauseView> because(KeptEntry kept, String settling) {
        return kept.list("because").stream()
                .flatMap(each -> because(each, settling).stream())
                .distinct()
                .toList();
    }

    // What was gone past is shown beside what settled it: that a limit did not hold is the person's to know (LIM-05).
    private Optional<Line.BecauseView> because(Json found, String settling) {
        String finding = KeptEntry.text(found, "finding").orElse("");
        return KeptEntry.text(found, "clause")
                .filter(clause -> finding.equals(settling) || finding.equals("OVERRIDDEN"))
                .map(clause -> new Line.BecauseView(
                        clause,
                        catalogue.sentence(clause).orElse(""),
                        KeptEntry.text(found, "ground").orElse(null),
                        KeptEntry.text(found, "ground").map(Lines::inWords).orElse(null)));
    }

    // A ground is one in law, or else the reason of an emergency.
    private static String inWords(String ground) {
        return Stream.of(LegalGround.values())
                .filter(each -> each.name().equals(ground))
                .map(LegalGround::inWords)
                .findFirst()
                .orElse("an emergency");
    }
}
