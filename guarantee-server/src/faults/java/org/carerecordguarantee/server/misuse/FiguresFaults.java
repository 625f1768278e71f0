package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carerecordguarantee.model.misuse.FiguresYear;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what is published each year, and that nobody can be found in it (ACT-10). */
@ApplicationScoped
public class FiguresFaults implements Planted {
    @Inject
    private Figures figures;

    @Override
    public String catalogue() {
        return "planted-figures";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-figures-tell-nothing").call("Figures", "of", call -> List.of()),
                Fault.named("small-numbers-are-published")
                        .call("PublishedFiguresResource", "published", this::whole),
                Fault.named("a-year-is-published-while-it-runs")
                        .call("PublishedFiguresResource", "published", this::whole));
    }

    private Object whole(Call call) {
        int year = call.argument(0, Integer.class);
        return FiguresView.whole(year, figures.of(new FiguresYear(year)));
    }
}
