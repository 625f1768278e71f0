package org.carerecordguarantee.conformance.engine;

import java.util.List;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.OutcomeFalse;

/**
 * Whose fault it looks like that a deed failed. What an adapter throws says little, since it may wrap anything; the traffic of the deed
 * says more.
 */
public final class Blame {

    private static final int UNAUTHORISED = 401;
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;

    private Blame() {}

    /**
     * {@return whose}
     *
     * @param error what the step threw; {@code null} if the step ended badly without
     * @param stage at the moment at which it was thrown
     */
    public static Whose of(Throwable error, Stage stage) {
        if (error instanceof OutcomeFalse || error instanceof ProductLacks) {
            return Whose.PRODUCT;
        }
        if (error instanceof NotWritten) {
            return Whose.ADAPTER;
        }
        if (error instanceof CannotArrange) {
            return Whose.CONFIGURATION;
        }
        return error instanceof AdapterTrouble ? byTraffic(stage.deeds()) : Whose.SUITE;
    }

    private static Whose byTraffic(List<Deed> deeds) {
        List<Exchange> exchanges =
                deeds.isEmpty() ? List.of() : deeds.get(deeds.size() - 1).exchanges();
        if (exchanges.isEmpty()) {
            return Whose.ADAPTER;
        }
        Exchange last = exchanges.get(exchanges.size() - 1);
        if (last.status() == 0) {
            return Whose.NETWORK;
        }
        if (last.status() == UNAUTHORISED || (last.login() && last.status() >= REFUSED)) {
            return Whose.CONFIGURATION;
        }
        return last.status() >= BROKEN ? Whose.PRODUCT : Whose.ADAPTER;
    }
}
