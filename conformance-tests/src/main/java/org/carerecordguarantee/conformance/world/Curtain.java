package org.carerecordguarantee.conformance.world;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.Locale;

/** Opens a scenario's world before its first step and closes it after its last. The engine gives each scenario its identity as a tag. */
public final class Curtain {

    /** Precedes a check's identity in the tag that the engine adds. */
    public static final String CHECK_TAG = "@check-";

    private final World world;

    public Curtain(World world) {
        this.world = world;
    }

    @Before(order = 0)
    public void up(Scenario scenario) {
        String check = scenario.getSourceTagNames().stream()
                .filter(tag -> tag.startsWith(CHECK_TAG))
                .map(tag -> tag.substring(CHECK_TAG.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a scenario without identity: " + scenario.getName()));
        String cast = check.substring(check.lastIndexOf('@') + 1);
        world.open(check, Variant.valueOf(cast.toUpperCase(Locale.ROOT)));
    }

    @After(order = 0)
    public void down() {
        world.close();
    }
}
