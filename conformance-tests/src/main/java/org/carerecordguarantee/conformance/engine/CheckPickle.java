package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.world.Curtain;

/**
 * A scenario with the identity of one check: the same steps, once for each cast. In Cucumber's messages too it has the check's identity,
 * and its steps are its own, so that whoever reads them never takes two casts for two attempts at one scenario.
 */
final class CheckPickle implements Pickle {

    private final Pickle pickle;
    private final String check;
    private final List<Step> steps;

    CheckPickle(Pickle pickle, String check) {
        this.pickle = pickle;
        this.check = check;
        this.steps = pickle.getSteps().stream()
                .<Step>map(step -> new CheckStep(step, own(step.getId())))
                .toList();
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
        return steps;
    }

    @Override
    public URI getUri() {
        return pickle.getUri();
    }

    @Override
    public String getId() {
        return check;
    }

    /** {@return the message that tells of this check, if the scenario told of is its own} */
    Optional<io.cucumber.messages.types.Pickle> message(io.cucumber.messages.types.Pickle scenario) {
        if (!scenario.getId().equals(pickle.getId())) {
            return Optional.empty();
        }
        return Optional.of(new io.cucumber.messages.types.Pickle(
                check,
                scenario.getUri(),
                scenario.getName() + " (" + check.substring(check.indexOf('@') + 1) + ")",
                scenario.getLanguage(),
                scenario.getSteps().stream()
                        .map(step -> new PickleStep(
                                step.getArgument().orElse(null),
                                step.getAstNodeIds(),
                                own(step.getId()),
                                step.getType().orElse(null),
                                step.getText()))
                        .toList(),
                scenario.getTags(),
                scenario.getAstNodeIds()));
    }

    private String own(String step) {
        return check + "/" + step;
    }
}
