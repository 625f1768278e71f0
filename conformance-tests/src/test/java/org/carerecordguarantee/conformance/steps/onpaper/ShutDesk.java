package org.carerecordguarantee.conformance.steps.onpaper;

import java.lang.reflect.Proxy;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** A system that is perfectly safe: it refuses everything to everybody, with one reason. */
public final class ShutDesk {

    private ShutDesk() {}

    /** {@return a council whose arrangements can all be made, and whose desk is shut, with the reason that is most often right} */
    public static Adapter open(Exchanges exchanges) {
        return open(exchanges, new Outcome.Refused<>(Reason.NO_RELATIONSHIP, "no"), 403);
    }

    /** {@return a council whose arrangements can all be made, and whose desk always gives the same answer} */
    public static Adapter open(Exchanges exchanges, Outcome<?> answer, int status) {
        Reply reply = new Reply(Office.honest(), exchanges);
        Adapter council = Office.with(Set.of(), exchanges);
        return new Adapter(shut(CareRecordSystem.class, reply, answer, status), council.arrangements())
                .with(shut(LimitActs.class, reply, answer, status))
                .with(shut(EmergencyActs.class, reply, answer, status))
                .with(shut(MisuseActs.class, reply, answer, status))
                .with(shut(BreachActs.class, reply, answer, status))
                .with(shut(ControlActs.class, reply, answer, status))
                .with(shut(RedressActs.class, reply, answer, status))
                .with(shut(PaperActs.class, reply, answer, status));
    }

    private static <A> A shut(Class<A> family, Reply reply, Outcome<?> answer, int status) {
        return family.cast(Proxy.newProxyInstance(
                ShutDesk.class.getClassLoader(), new Class<?>[] {family}, (proxy, act, given) -> {
                    reply.said(status, "no");
                    return answer;
                }));
    }
}
