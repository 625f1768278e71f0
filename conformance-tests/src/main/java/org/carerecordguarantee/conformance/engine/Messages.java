package org.carerecordguarantee.conformance.engine;

import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cucumber's messages of one run, for whatever tool reads them. Hears them while the scenarios are performed, and is written out when they
 * are over. They tell how each step ended and no more: what a check came to, and the verdict, are decided elsewhere, and what is looked at
 * when all scenarios are over is no scenario.
 *
 * <p>INVARIANT: where the suite is run (address of a build, branch, committer) and the traces of its code do not come into them.
 */
public final class Messages implements ConcurrentEventListener {

    private final List<Envelope> heard = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, this::hear);
    }

    /** {@return the messages, one JSON object a line; nothing if no scenario was chosen} */
    public synchronized String ndjson() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (MessageToNdjsonWriter writer = new MessageToNdjsonWriter(text, new Serializer())) {
            for (Envelope message : heard) {
                writer.write(message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the messages could not be written into memory", e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private synchronized void hear(Envelope message) {
        heard.add(message.getMeta()
                .map(Messages::placeless)
                .or(() -> message.getTestStepFinished().map(Messages::traceless))
                .or(() -> message.getTestRunFinished().map(this::believable))
                .orElse(message));
    }

    private static Envelope placeless(Meta meta) {
        return Envelope.of(new Meta(
                meta.getProtocolVersion(),
                meta.getImplementation(),
                meta.getRuntime(),
                meta.getOs(),
                meta.getCpu(),
                null));
    }

    private static Envelope traceless(TestStepFinished step) {
        TestStepResult result = step.getTestStepResult();
        Exception thrown = result.getException()
                .map(one -> new Exception(one.getType(), one.getMessage().orElse(null), null))
                .orElse(null);
        String words = result.getException()
                .map(one -> one.getMessage().orElse(one.getType()))
                .orElse(null);
        return Envelope.of(new TestStepFinished(
                step.getTestCaseStartedId(),
                step.getTestStepId(),
                new TestStepResult(result.getDuration(), words, result.getStatus(), thrown),
                step.getTimestamp()));
    }

    /** Cucumber calls a run in which nothing ran a success; such a run shows nothing. */
    private Envelope believable(TestRunFinished run) {
        boolean performed =
                heard.stream().anyMatch(message -> message.getTestCaseFinished().isPresent());
        return Envelope.of(new TestRunFinished(
                run.getMessage().orElse(null),
                run.getSuccess() && performed,
                run.getTimestamp(),
                run.getException().orElse(null),
                run.getTestRunStartedId().orElse(null)));
    }
}
