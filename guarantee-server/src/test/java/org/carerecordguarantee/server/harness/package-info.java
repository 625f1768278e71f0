/**
 * Starts the packaged server as an operator would, on H2 or on a real PostgreSQL (system property {@code database}), and speaks to
 * it over HTTP. Nothing of the server runs in the test's own process.
 */
package org.carerecordguarantee.server.harness;
