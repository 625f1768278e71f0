/** Makes rules that are wrong in one place each, by a machine that does not know what they are for. */
package org.carerecordguarantee.server.mutants;
