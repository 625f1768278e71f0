/**
 * What every commitment stands on and none owns: who is calling, what time it is, how a refusal is worded, keys, the migration of
 * the tables and the state of the server. Nothing of the domain: this package calls no commitment. Where it must reach one, it fires an
 * event that the commitment observes ({@link org.carerecordguarantee.server.platform.UnrecordedRefusal}), or observes one of theirs
 * ({@link org.carerecordguarantee.server.platform.EntryAppended}).
 */
package org.carerecordguarantee.server.platform;
