/** The command line. Exit codes: 0 conformant, 1 not conformant, 2 undecided, 3 configuration or adapter, 4 suite fault. */
package org.carerecordguarantee.conformance.command;
