/** A server beside the suite, started as a process of its own, so that anybody can watch a run from one command. */
package org.carerecordguarantee.conformance.demo;
