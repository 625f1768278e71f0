/**
 * Common ground: what happened, in the past tense. Commitments never call each other; one says here what it did, and others
 * observe it in the same transaction, so that both are kept or neither is.
 */
package org.carerecordguarantee.server.events;
