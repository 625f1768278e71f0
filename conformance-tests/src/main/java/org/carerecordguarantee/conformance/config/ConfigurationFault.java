package org.carerecordguarantee.conformance.config;

/** The configuration, or what it points to, does not allow a run. The message is one line that says what to do. */
public final class ConfigurationFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong and what to write or do instead */
    public ConfigurationFault(String message) {
        super(message);
    }
}
