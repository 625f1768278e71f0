package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.wire.Bodies;

/** The configuration as the bundle keeps it. What came by reference is named, and never written. */
public final class ConfigurationJson {

    /** Its place in the bundle. */
    public static final String NAME = "configuration.json";

    private ConfigurationJson() {}

    static JsonObject of(Configuration configuration) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        new TreeMap<>(configuration.settings())
                .forEach((key, value) -> settings.add(
                        key,
                        configuration.secrets().contains(value)
                                ? "(by reference; not kept)"
                                : Bodies.tokenless(value)));
        JsonArrayBuilder hosts = Json.createArrayBuilder();
        new TreeSet<>(configuration.hosts()).forEach(hosts::add);
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        for (Parameter parameter : Parameter.values()) {
            configuration
                    .parameters()
                    .declared(parameter)
                    .ifPresent(figure -> parameters.add(parameter.key(), figure.toString()));
        }
        JsonObjectBuilder absent = Json.createObjectBuilder();
        new TreeMap<>(configuration.absent()).forEach((condition, reason) -> absent.add(condition.key(), reason));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("target", configuration.target().toString())
                .add("adapter", configuration.adapter())
                .add("profile", configuration.profile())
                .add("connectTimeout", configuration.connectTimeout().toString())
                .add("requestTimeout", configuration.requestTimeout().toString())
                .add("actTimeout", configuration.actTimeout().toString())
                .add("hosts", hosts)
                .add("settings", settings)
                .add("parameters", parameters)
                .add("absent", absent);
        configuration.product().ifPresent(product -> json.add("product", product));
        configuration.supplier().ifPresent(supplier -> json.add("supplier", supplier));
        return json.build();
    }
}
