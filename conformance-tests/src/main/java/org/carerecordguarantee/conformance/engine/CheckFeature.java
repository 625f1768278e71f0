package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A feature that holds just the checks that were chosen. Cucumber has two types of the name Feature; here both are meant. */
final class CheckFeature implements io.cucumber.core.gherkin.Feature {

    private final io.cucumber.core.gherkin.Feature feature;
    private final List<CheckPickle> checks;

    CheckFeature(io.cucumber.core.gherkin.Feature feature, List<CheckPickle> checks) {
        this.feature = feature;
        this.checks = List.copyOf(checks);
    }

    List<CheckPickle> checks() {
        return checks;
    }

    @Override
    public List<Pickle> getPickles() {
        return List.copyOf(checks);
    }

    @Override
    public Pickle getPickleAt(Node node) {
        return feature.getPickleAt(node);
    }

    @Override
    public String getSource() {
        return feature.getSource();
    }

    /** {@return the same feature with those of its checks that are chosen} */
    CheckFeature chosen(Predicate<String> check) {
        return new CheckFeature(
                feature,
                checks.stream().filter(pickle -> check.test(pickle.check())).toList());
    }

    /** In the messages too each check is a scenario of its own; one that was not chosen is none. */
    @Override
    public Iterable<?> getParseEvents() {
        List<Object> events = new ArrayList<>();
        for (Object event : feature.getParseEvents()) {
            Optional<io.cucumber.messages.types.Pickle> scenario =
                    event instanceof Envelope message ? message.getPickle() : Optional.empty();
            if (scenario.isEmpty()) {
                events.add(event);
            } else {
                checks.stream()
                        .flatMap(check -> check.message(scenario.get()).stream())
                        .map(Envelope::of)
                        .forEach(events::add);
            }
        }
        return events;
    }

    @Override
    public Collection<Node> elements() {
        return feature.elements();
    }

    @Override
    public URI getUri() {
        return feature.getUri();
    }

    @Override
    public Location getLocation() {
        return feature.getLocation();
    }

    @Override
    public Optional<String> getKeyword() {
        return feature.getKeyword();
    }

    @Override
    public Optional<String> getName() {
        return feature.getName();
    }

    @Override
    public Optional<Node> getParent() {
        return feature.getParent();
    }
}
