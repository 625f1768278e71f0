package org.carerecordguarantee.conformance.engine;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Ending;
import org.carerecordguarantee.conformance.verdict.PlayedStep;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.world.Curtain;

/** Hears what Cucumber performs, and turns each scenario into a result when its last step is over. */
final class Listener implements ConcurrentEventListener {

    private static final String AROUND = "(opening or closing the scenario)";

    private final Function<String, PlannedCheck> planned;
    private final Function<String, Stage> stages;
    private final Consumer<CheckResult> finished;

    Listener(Function<String, PlannedCheck> planned, Function<String, Stage> stages, Consumer<CheckResult> finished) {
        this.planned = planned;
        this.stages = stages;
        this.finished = finished;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::step);
        publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    }

    private void step(TestStepFinished event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            String words =
                    step.getStep().getKeyword().strip() + " " + step.getStep().getText();
            stage(event.getTestCase()).played(Endings.of(event.getResult(), words));
        } else if (event.getResult().getStatus() != Status.PASSED
                && event.getResult().getStatus() != Status.SKIPPED) {
            stage(event.getTestCase()).played(Endings.of(event.getResult(), AROUND));
        }
    }

    private void end(TestCaseFinished event) {
        Stage stage = stage(event.getTestCase());
        Decided decided = Decided.by(stage.steps(), stage.checks().size());
        if (decided.word() == Word.KEPT && event.getResult().getStatus() != Status.PASSED) {
            stage.played(new PlayedStep(
                    AROUND,
                    Ending.BROKE,
                    "the scenario ended as " + event.getResult().getStatus()));
            decided = Decided.by(stage.steps(), stage.checks().size());
        }
        finished.accept(new CheckResult(
                planned.apply(stage.check()),
                decided.word(),
                decided.why(),
                decided.step(),
                event.getResult().getDuration(),
                stage));
    }

    /** Written by the one thread that performs the scenario. */
    private Stage stage(TestCase testCase) {
        return stages.apply(testCase.getTags().stream()
                .filter(tag -> tag.startsWith(Curtain.CHECK_TAG))
                .map(tag -> tag.substring(Curtain.CHECK_TAG.length()))
                .findFirst()
                .orElseThrow());
    }
}
