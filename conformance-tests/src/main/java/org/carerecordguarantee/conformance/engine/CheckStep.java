package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Argument;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.gherkin.StepType;
import io.cucumber.plugin.event.Location;

/** A step of a scenario as a step of one check. */
record CheckStep(Step step, String id) implements Step {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public StepType getType() {
        return step.getType();
    }

    @Override
    public String getPreviousGivenWhenThenKeyword() {
        return step.getPreviousGivenWhenThenKeyword();
    }

    @Override
    public Argument getArgument() {
        return step.getArgument();
    }

    @Override
    public String getKeyword() {
        return step.getKeyword();
    }

    @Override
    public String getText() {
        return step.getText();
    }

    @Override
    public int getLine() {
        return step.getLine();
    }

    @Override
    public Location getLocation() {
        return step.getLocation();
    }
}
