package org.carerecordguarantee.conformance.port;

/**
 * How the suite finds an adapter: a {@link java.util.ServiceLoader} service in the jar named on the command line. Several
 * threads use what it connects; each act must stay on the thread on which it is called, and has a limited time. A thread may serve many
 * acts of many actors, so that nothing of a log-in may be tied to it.
 */
public interface AdapterFactory {

    /** {@return the name by which the configuration chooses this adapter} */
    String name();

    /**
     * Connects to a system. Makes no log-in yet.
     *
     * @param target where the system is, how to reach it, and the adapter's own settings
     * @throws IllegalArgumentException if a setting is missing or wrong; the message names it and says what to write
     */
    Adapter connect(Target target);
}
