package org.carerecordguarantee.server.faults;

import java.util.function.Predicate;

/** What holds of a call for as long as it goes on, for a bend further in on the same thread to know. */
public final class Meanwhile {
    private final ThreadLocal<Boolean> holds = ThreadLocal.withInitial(() -> false);

    /** A bend of the outer call, which changes nothing. */
    public CallTwist during(Predicate<Call> what) {
        return call -> {
            holds.set(what.test(call));
            try {
                return call.proceed();
            } finally {
                holds.remove();
            }
        };
    }

    /** Whether it holds just now; not outside such a call. */
    public boolean holds() {
        return holds.get();
    }
}
