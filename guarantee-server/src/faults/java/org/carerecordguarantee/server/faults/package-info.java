/**
 * A build of the reference server that breaks promises on purpose, one at a time and only towards the people of one scenario, so that
 * it can be measured what the conformance suite notices. It is an archive of its own; the reference server's archive holds nothing
 * of it, and it refuses to start anywhere but in the demo.
 */
package org.carerecordguarantee.server.faults;
