package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.wire.Bodies;

/** The configuration as the bundle keeps it. What came by reference is named, and never written. */
final class ConfigurationJson {

    static final String NAME = "configuration.json";

    private ConfigurationJson() {}

    static JsonObject of(Configuration configuration) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        new TreeMap<>(configuration.settings())
                .forEach((key, value) -> settings.add(
                        key,
                        configuration.secrets().contains(value)
                                ? "(by reference; not kept)"
                                : Bodies.tokenless(value)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("target", configuration.target().toString())
                .add("adapter", configuration.adapter())
                .add("profile", configuration.profile())
                .add("connectTimeout", configuration.connectTimeout().toString())
                .add("requestTimeout", configuration.requestTimeout().toString())
                .add("settings", settings);
        configuration.product().ifPresent(product -> json.add("product", product));
        configuration.supplier().ifPresent(supplier -> json.add("supplier", supplier));
        return json.build();
    }
}
