package org.carerecordguarantee.server.platform;

/** How the server is run: {@link #PRODUCTION} unless somebody says otherwise. */
public enum Profile {
    /** Real people's records. Nothing that serves development exists. */
    PRODUCTION,
    /** Fictional people, an issuer that gives a token to whoever asks, a clock that can be moved. */
    DEMO;

    /** The environment's name as callers see it: a suite refuses to write into {@code LIVE}. */
    public String environment() {
        return this == DEMO ? "TEST" : "LIVE";
    }
}
