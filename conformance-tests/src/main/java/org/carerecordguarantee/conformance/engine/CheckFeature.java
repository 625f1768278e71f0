package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    @Override
    public Iterable<?> getParseEvents() {
        return feature.getParseEvents();
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
