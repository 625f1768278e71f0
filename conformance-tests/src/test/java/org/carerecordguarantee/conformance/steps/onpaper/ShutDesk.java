package org.carerecordguarantee.conformance.steps.onpaper;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** A system that is perfectly safe: it refuses everything to everybody, with the reason that is most often right. */
public final class ShutDesk {

    private ShutDesk() {}

    /** {@return a council whose arrangements can all be made, and whose desk is shut} */
    public static Adapter open(Exchanges exchanges) {
        CareRecordSystem shut = (CareRecordSystem) Proxy.newProxyInstance(
                ShutDesk.class.getClassLoader(), new Class<?>[] {CareRecordSystem.class}, (proxy, act, given) -> {
                    exchanges.add(new Exchange(
                            exchanges.next(),
                            Instant.now(),
                            Duration.ZERO,
                            "ASK",
                            "paper:desk",
                            Collections.emptySortedMap(),
                            "",
                            403,
                            new TreeMap<>(),
                            "no",
                            false));
                    return new Outcome.Refused<>(Reason.NO_RELATIONSHIP, "no");
                });
        return new Adapter(shut, Office.with(Set.of(), exchanges).arrangements());
    }
}
