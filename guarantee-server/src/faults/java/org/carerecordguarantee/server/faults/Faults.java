package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.carerecordguarantee.server.platform.Caller;
import org.carerecordguarantee.server.platform.Profile;
import org.carerecordguarantee.server.platform.Settings;

/**
 * All faults that there are, and towards whom each is on.
 *
 * <p>INVARIANT: towards anybody not named, this build does what the reference server does.
 */
@ApplicationScoped
public class Faults {
    private final Map<String, Fault> byId = new LinkedHashMap<>();
    private final Map<String, JsonObject> described = new LinkedHashMap<>();
    private final Map<String, Fault> bySubject = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> fired = new ConcurrentHashMap<>();

    @Inject
    private Caller caller;

    void begin(@Observes Startup started, Settings settings, @Any Instance<Planted> planted) {
        if (settings.profile() != Profile.DEMO) {
            throw new IllegalStateException(
                    "This build breaks promises on purpose. It starts only with GUARANTEE_PROFILE=demo.");
        }
        for (Planted some : planted) {
            Map<String, JsonObject> entries = some.described();
            List<Fault> faults = some.faults();
            faults.forEach(this::add);
            Set<String> built = faults.stream().map(Fault::id).collect(Collectors.toSet());
            if (!built.equals(entries.keySet())) {
                throw new IllegalStateException("The catalogue " + some.catalogue() + " describes " + entries.keySet()
                        + ", and built are " + built + ". Every fault is both described and built.");
            }
            described.putAll(entries);
        }
    }

    private void add(Fault fault) {
        if (byId.put(fault.id(), fault) != null) {
            throw new IllegalStateException("Two faults are called " + fault.id() + ".");
        }
        fired.put(fault.id(), new LongAdder());
    }

    /** The descriptions, by id, in the order of their catalogues. */
    Map<String, JsonObject> described() {
        return described;
    }

    /** Whether there is a fault of this id. */
    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** From now on a fault is on towards whoever has this subject in their token. Each has at most one. */
    void on(String id, String subject) {
        bySubject.put(subject, byId.get(id));
    }

    /** How often a fault has made a difference. */
    long fired(String id) {
        return fired.get(id).sum();
    }

    /** Counts that a fault has made a difference. */
    void madeADifference(Fault fault) {
        fired.get(fault.id()).increment();
    }

    /** The fault that is on towards whoever asks at this moment. */
    Optional<Fault> current() {
        try {
            return caller.known() ? Optional.ofNullable(bySubject.get(caller.subject())) : Optional.empty();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
