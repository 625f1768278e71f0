package org.carerecordguarantee.conformance.engine;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.world.Curtain;
import org.carerecordguarantee.conformance.world.OutcomeFalse;

/** Hears what Cucumber performs, and turns each scenario into a result when its last step is over. */
final class Listener implements ConcurrentEventListener {

    private final Function<String, PlannedCheck> planned;
    private final Function<String, Stage> stages;
    private final Consumer<CheckResult> finished;
    private final Map<UUID, Progress> open = new ConcurrentHashMap<>();

    /** How far a scenario has come. Written by the one thread that performs it. */
    private static final class Progress {
        private boolean then;
        private Optional<Decided> decided = Optional.empty();
        private Whose whose = Whose.SUITE;
    }

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
        Progress progress = open.computeIfAbsent(event.getTestCase().getId(), id -> new Progress());
        String words = "(opening or closing the scenario)";
        boolean then = false;
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            String keyword = step.getStep().getKeyword().strip();
            progress.then =
                    keyword.equals("Then") || (progress.then && !keyword.equals("Given") && !keyword.equals("When"));
            then = progress.then;
            words = keyword + " " + step.getStep().getText();
        }
        Status status = event.getResult().getStatus();
        if (status != Status.PASSED && status != Status.SKIPPED && progress.decided.isEmpty()) {
            progress.decided = Optional.of(Decided.by(event.getResult(), words, then));
            // now, while the deed that failed is the last on the stage
            progress.whose = whose(event.getResult(), then, stages.apply(check(event.getTestCase())));
        }
    }

    /** A look in a Given that found something else: the test environment is not as the check needs it. */
    private static Whose whose(Result result, boolean then, Stage stage) {
        return result.getError() instanceof OutcomeFalse && !then
                ? Whose.CONFIGURATION
                : Blame.of(result.getError(), stage);
    }

    private static String check(TestCase testCase) {
        return testCase.getTags().stream()
                .filter(tag -> tag.startsWith(Curtain.CHECK_TAG))
                .map(tag -> tag.substring(Curtain.CHECK_TAG.length()))
                .findFirst()
                .orElseThrow();
    }

    private void end(TestCaseFinished event) {
        TestCase testCase = event.getTestCase();
        String check = check(testCase);
        Progress progress = open.remove(testCase.getId());
        Optional<Decided> decided = progress == null ? Optional.empty() : progress.decided;
        Stage stage = stages.apply(check);
        if (decided.isEmpty() && event.getResult().getStatus() != Status.PASSED) {
            decided = Optional.of(new Decided(Word.SUITE_FAULT, "the scenario was not performed to its end", ""));
        }
        if (decided.isEmpty() && stage.checks().isEmpty()) {
            decided = Optional.of(new Decided(Word.SUITE_FAULT, "the scenario looked at no outcome", ""));
        }
        Duration took = event.getResult().getDuration();
        finished.accept(new CheckResult(
                planned.apply(check),
                decided.map(Decided::word).orElse(Word.KEPT),
                decided.map(Decided::why),
                decided.map(Decided::step),
                decided.map(known -> progress == null ? Whose.SUITE : progress.whose),
                took,
                stage));
    }
}
