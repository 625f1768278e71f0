package org.carerecordguarantee.conformance.reference;

import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.port.Target;

/** Connects to the reference server, started with its {@code demo} profile. It needs no settings. */
public final class ReferenceAdapter implements AdapterFactory {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Adapter connect(Target target) {
        ReferenceApi api = new ReferenceApi(target.base(), target.wire());
        Asking asking = new Asking(api);
        Staff staff = new Staff(api);
        return new Adapter(new ReferenceSystem(asking), new ReferenceArrangements(api, staff))
                .with(new ReferenceLimits(asking, staff))
                .with(new ReferenceEmergencies(asking))
                .with(new ReferenceMisuse(asking, staff))
                .with(new ReferenceBreaches(asking))
                .with(new ReferenceControls(asking, staff))
                .with(new ReferenceRedress(asking, staff))
                .with(new ReferencePaper(asking, staff));
    }
}
