package org.carerecordguarantee.conformance.engine;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Ending;
import org.carerecordguarantee.conformance.verdict.PlayedStep;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.world.Curtain;
import org.carerecordguarantee.conformance.world.OutcomeFalse;

/** Hears what Cucumber performs, and turns each scenario into a result when its last step is over. */
final class Listener implements ConcurrentEventListener {

    private static final String AROUND = "(opening or closing the scenario)";

    private final Function<String, PlannedCheck> planned;
    private final Function<String, Stage> stages;
    private final Consumer<CheckResult> finished;
    private final Map<String, Whose> blamed = new ConcurrentHashMap<>();

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
        Stage stage = stage(event.getTestCase());
        Status status = event.getResult().getStatus();
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            String words =
                    step.getStep().getKeyword().strip() + " " + step.getStep().getText();
            stage.played(Endings.of(event.getResult(), words));
        } else if (status != Status.PASSED && status != Status.SKIPPED) {
            stage.played(Endings.of(event.getResult(), AROUND));
        }
        if (status != Status.PASSED && status != Status.SKIPPED) {
            // now, while the deed that failed is the last on the stage
            blamed.putIfAbsent(stage.check(), whose(event.getResult(), stage));
        }
    }

    /** A look in a Given that found something else: the test environment is not as the check needs it. */
    private static Whose whose(Result result, Stage stage) {
        boolean given = result.getError() instanceof OutcomeFalse
                && Decided.by(stage.steps()).word() != Word.NOT_KEPT;
        return given ? Whose.CONFIGURATION : Blame.of(result.getError(), stage);
    }

    private void end(TestCaseFinished event) {
        Stage stage = stage(event.getTestCase());
        Decided decided = Decided.by(stage.steps());
        if (decided.word() == Word.KEPT && event.getResult().getStatus() != Status.PASSED) {
            stage.played(new PlayedStep(
                    AROUND,
                    Ending.BROKE,
                    "the scenario ended as " + event.getResult().getStatus()));
            decided = Decided.by(stage.steps());
        }
        Whose whose = Optional.ofNullable(blamed.remove(stage.check())).orElse(Whose.SUITE);
        finished.accept(new CheckResult(
                planned.apply(stage.check()),
                decided.word(),
                decided.why(),
                decided.step(),
                decided.why().map(why -> whose),
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
