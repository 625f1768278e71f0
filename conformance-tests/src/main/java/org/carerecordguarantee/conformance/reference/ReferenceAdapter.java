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
        return new Adapter(new ReferenceSystem(new Asking(api)), new ReferenceArrangements(api));
    }
}
