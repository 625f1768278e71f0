package org.carerecordguarantee.server.faults;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;

/** The third seam: calls between the server's classes. A fault bends at most one method of the same name of a class. */
@Bendable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class BentCalls {
    @Inject
    private Faults faults;

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        Optional<Fault> fault = faults.current();
        Optional<Fault.CallBend> bend = fault.stream()
                .flatMap(each -> each.bends(Fault.CallBend.class))
                .filter(each -> fits(each, context))
                .findFirst();
        if (bend.isEmpty()) {
            return context.proceed();
        }
        Call call = new Call(context);
        Object given = null;
        Exception thrown = null;
        try {
            given = bend.get().twist().instead(call);
            return given;
        } catch (Exception failure) {
            thrown = failure;
            throw failure;
        } finally {
            if (call.madeADifference(given, thrown)) {
                faults.madeADifference(fault.get());
            }
        }
    }

    private static boolean fits(Fault.CallBend bend, InvocationContext context) {
        return context.getMethod().getName().equals(bend.method())
                && context.getMethod().getDeclaringClass().getSimpleName().equals(bend.type());
    }
}
