package org.carerecordguarantee.server.faults;

import java.util.List;

/** Some faults that belong together. Whoever plants some implements it as an application-scoped bean. */
public interface Planted {
    /** The name of the catalogue that describes them: {@code faults/NAME.json} on the class path. */
    String catalogue();

    /** All of them, each with an id that the catalogue knows. */
    List<Fault> faults();
}
