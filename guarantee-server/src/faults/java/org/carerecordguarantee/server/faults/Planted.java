package org.carerecordguarantee.server.faults;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Some faults that belong together. Whoever plants some implements it as an application-scoped bean. */
public interface Planted {
    /** The name of the catalogue that describes them: {@code faults/NAME.json} on the class path. */
    String catalogue();

    /** All of them, each with an id that the catalogue knows. */
    List<Fault> faults();

    /** What each does, by its id, as it is shown to whoever runs a trial. */
    default Map<String, JsonObject> described() {
        return FaultCatalogue.read(catalogue());
    }
}
