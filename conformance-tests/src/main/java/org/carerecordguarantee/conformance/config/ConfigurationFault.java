package org.carerecordguarantee.conformance.config;

import java.util.List;

/**
 * The configuration, or what it points to, does not allow a run. The message is one line that says what to do about the first fault;
 * {@link #faults} has them all.
 */
public final class ConfigurationFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> faults;

    /** @param message what is wrong and what to write or do instead */
    public ConfigurationFault(String message) {
        this(List.of(message));
    }

    /** @param faults at least one, each as above */
    ConfigurationFault(List<String> faults) {
        super(faults.get(0)
                + (faults.size() == 1
                        ? ""
                        : " (and " + (faults.size() - 1) + " more: the command 'doctor' names all)"));
        this.faults = List.copyOf(faults);
    }

    /** {@return every fault that was found, each in one line that says what to do} */
    public List<String> faults() {
        return faults;
    }
}
