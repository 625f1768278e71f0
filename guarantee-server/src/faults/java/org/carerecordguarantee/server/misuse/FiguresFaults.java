package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what is published each year, and that nobody can be found in it (ACT-10). */
@ApplicationScoped
public class FiguresFaults implements Planted {
    private static final long FEW = 2;

    @Override
    public String catalogue() {
        return "planted-figures";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-figures-tell-nothing").call("Figures", "of", call -> List.of()),
                Fault.named("the-figures-are-silent-on-what-followed")
                        .call("Figures", "of", FiguresFaults::withoutLast),
                Fault.named("small-numbers-are-published").answer(FiguresFaults::withSmallNumbers));
    }

    private static Object withoutLast(Call call) throws Exception {
        List<?> groups = (List<?>) call.proceed();
        return groups.subList(0, groups.size() - 1);
    }

    /** The page that is published is not made by a call that could be bent. */
    private static boolean withSmallNumbers(ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof FiguresView honest)) {
            return false;
        }
        answer.setEntity(new FiguresView(
                honest.year(),
                honest.groups().stream().map(FiguresFaults::shown).toList()));
        return true;
    }

    private static FiguresView.GroupView shown(FiguresView.GroupView group) {
        return new FiguresView.GroupView(
                group.name(),
                group.figures().stream()
                        .map(figure ->
                                figure.number() == null ? new FiguresView.FigureView(figure.name(), FEW) : figure)
                        .toList(),
                group.total());
    }
}
