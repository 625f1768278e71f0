package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways in which the list keeps from the person on what ground a limit was passed (LIM-05). */
@ApplicationScoped
public class GroundFaults implements Planted {
    private static final String ALWAYS = "as the law allows";

    @Override
    public String catalogue() {
        return "planted-grounds";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-passed-limit-is-not-in-the-list")
                        .call("Lines", "line", each(because -> with(because, null, null))),
                Fault.named("the-ground-is-a-code")
                        .call("Lines", "line", each(because -> with(because, because.wentPast(), because.wentPast()))),
                Fault.named("every-look-has-a-ground")
                        .call("Lines", "line", each(because -> with(because, "STATUTORY_DUTY", ALWAYS))));
    }

    private static CallTwist each(UnaryOperator<Line.BecauseView> twist) {
        return call -> {
            Line honest = (Line) call.proceed();
            List<Line.BecauseView> twisted =
                    honest.because().stream().map(twist).toList();
            return twisted.equals(honest.because()) ? honest : with(honest, twisted);
        };
    }

    private static Line.BecauseView with(Line.BecauseView because, String ground, String inWords) {
        return new Line.BecauseView(because.clause(), because.words(), ground, inWords);
    }

    private static Line with(Line line, List<Line.BecauseView> because) {
        return new Line(
                line.number(),
                line.entry(),
                line.at(),
                line.recordedAt(),
                line.who(),
                line.purpose(),
                line.purposeInWords(),
                line.action(),
                line.actionInWords(),
                line.categories(),
                line.outcome(),
                because,
                line.relationship(),
                line.link(),
                line.fingerprint());
    }
}
