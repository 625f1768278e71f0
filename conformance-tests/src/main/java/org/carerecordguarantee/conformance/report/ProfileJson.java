package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.carerecordguarantee.conformance.profile.Profile;

/** A frozen profile as the bundle keeps it, whole: what was to be tested can be read without the suite. */
public final class ProfileJson {

    /** Its place in the bundle. */
    public static final String NAME = "profile.json";

    private ProfileJson() {}

    /** {@return the profile as JSON} */
    public static JsonObject of(Profile profile) {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        profile.clauses().forEach(clauses::add);
        JsonObjectBuilder checks = Json.createObjectBuilder();
        profile.checks().forEach(checks::add);
        return Json.createObjectBuilder()
                .add("name", profile.name())
                .add("title", profile.title())
                .add("promise", profile.promise())
                .add("clauses", clauses)
                .add("fingerprint", profile.fingerprint())
                .add("checks", checks)
                .build();
    }
}
