package org.carerecordguarantee.server.faults;

import jakarta.interceptor.InvocationContext;

/**
 * A call that is being bent. It counts as bent only if it made a difference: if the call was not made just once, not with what it was
 * given, or if the caller gets something else than was answered or thrown.
 */
public final class Call {
    private final InvocationContext context;
    private int proceeded;
    private boolean changed;
    private Object answered;
    private Exception refused;

    Call(InvocationContext context) {
        this.context = context;
    }

    /** What the caller handed over, by its place. */
    public <T> T argument(int place, Class<T> kind) {
        return kind.cast(context.getParameters()[place]);
    }

    /** Whether there is such a thing at this place: what tells methods of one name apart. */
    public boolean takes(int place, Class<?> kind) {
        Object[] given = context.getParameters();
        return place < given.length && kind.isInstance(given[place]);
    }

    /** The object that is called. */
    public Object target() {
        return context.getTarget();
    }

    /** Does what would have been done. */
    public Object proceed() throws Exception {
        proceeded++;
        try {
            answered = context.proceed();
            return answered;
        } catch (Exception failure) {
            refused = failure;
            throw failure;
        }
    }

    /** Does the same with something else at one place. */
    public Object proceedWith(int place, Object instead) throws Exception {
        Object[] parameters = context.getParameters().clone();
        changed |= parameters[place] != instead;
        parameters[place] = instead;
        context.setParameters(parameters);
        return proceed();
    }

    boolean madeADifference(Object given, Exception thrown) {
        return proceeded != 1 || changed || given != answered || thrown != refused;
    }
}
