package org.carerecordguarantee.conformance.selftest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Target;

/**
 * A running server of the faults build. It does what the reference server does, but towards those people for whom a fault was switched
 * on; so any number of faults can be tried at once.
 */
public final class FaultsBuild {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param base the address under which it answers */
    public FaultsBuild(URI base) {
        this.base = base;
    }

    /**
     * {@return every fault that it has, with how often each has made a difference so far}
     *
     * @throws ConfigurationFault if what answers is not the faults build
     */
    public List<Fault> faults() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(place("")).GET());
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Fault::of)
                    .toList();
        }
    }

    /** {@return how often a fault has made a difference} */
    public long fired(String id) {
        return faults().stream()
                .filter(fault -> fault.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ConfigurationFault("the faults build has no fault '" + id + "'"))
                .fired();
    }

    /** {@return an adapter that meets this fault: everybody whom it makes does, and nobody else} */
    public AdapterFactory with(String fault, AdapterFactory honest) {
        return new AdapterFactory() {
            @Override
            public String name() {
                return honest.name();
            }

            @Override
            public Adapter connect(Target target) {
                Adapter adapter = honest.connect(target);
                return adapter.with(bewitching(fault, adapter.arrangements()));
            }
        };
    }

    /** Whoever comes out of an arrangement meets the fault from then on. */
    private Arrangements bewitching(String fault, Arrangements honest) {
        return (Arrangements) Proxy.newProxyInstance(
                FaultsBuild.class.getClassLoader(), new Class<?>[] {Arrangements.class}, (self, method, arguments) -> {
                    try {
                        Object made = method.invoke(honest, arguments);
                        if (made instanceof Actor actor) {
                            on(fault, actor.login());
                        }
                        return made;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void on(String fault, String subject) {
        String body = Json.createObjectBuilder().add("subject", subject).build().toString();
        send(HttpRequest.newBuilder(place("/" + fault + "/subjects"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private URI place(String rest) {
        return URI.create(base + "/development/faults" + rest);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new ConfigurationFault("the server at " + base + " answered " + answer.statusCode()
                        + " when asked about its faults: is it the faults build, and is there such a fault?");
            }
            return answer;
        } catch (IOException e) {
            throw new ConfigurationFault("the faults build at " + base + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationFault("interrupted while asking the faults build at " + base);
        }
    }
}
