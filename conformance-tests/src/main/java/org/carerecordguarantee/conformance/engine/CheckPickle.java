package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.world.Curtain;

/** A scenario with the identity of one check: the same steps, once for each cast. */
final class CheckPickle implements Pickle {

    private final Pickle pickle;
    private final String check;

    CheckPickle(Pickle pickle, String check) {
        this.pickle = pickle;
        this.check = check;
    }

    String check() {
        return check;
    }

    @Override
    public List<String> getTags() {
        return Stream.concat(pickle.getTags().stream(), Stream.of(Curtain.CHECK_TAG + check))
                .toList();
    }

    @Override
    public String getKeyword() {
        return pickle.getKeyword();
    }

    @Override
    public String getLanguage() {
        return pickle.getLanguage();
    }

    @Override
    public String getName() {
        return pickle.getName();
    }

    @Override
    public Location getLocation() {
        return pickle.getLocation();
    }

    @Override
    public Location getScenarioLocation() {
        return pickle.getScenarioLocation();
    }

    @Override
    public Optional<Location> getRuleLocation() {
        return pickle.getRuleLocation();
    }

    @Override
    public Optional<Location> getFeatureLocation() {
        return pickle.getFeatureLocation();
    }

    @Override
    public Optional<Location> getExamplesLocation() {
        return pickle.getExamplesLocation();
    }

    @Override
    public List<Step> getSteps() {
        return pickle.getSteps();
    }

    @Override
    public URI getUri() {
        return pickle.getUri();
    }

    @Override
    public String getId() {
        return pickle.getId();
    }
}
