/**
 * What real products get from elsewhere, for the demo and for tests of conformance: an issuer of tokens, people and staff to arrange,
 * a clock that can be moved, a log that fails when told to. Nothing depends on this package, and in production none of its doors
 * exists: {@code platform.Doors} and {@code platform.MatchedDoors} close them before and after the address is matched, and the beans that listen
 * to the domain do nothing.
 */
package org.carerecordguarantee.server.development;
