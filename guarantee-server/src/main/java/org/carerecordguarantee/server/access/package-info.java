/**
 * Common ground: the one way to what is in a record. {@link org.carerecordguarantee.server.access.OpenRecord} is the use
 * case that every read of content goes through; {@link org.carerecordguarantee.server.access.Guard} is the shape of
 * every act, read or not: lock, learn the facts, decide, act, write down, commit, and only then answer.
 */
package org.carerecordguarantee.server.access;
