/**
 * Common ground: who there is. Organisations with their teams and workers, and the people whose records are kept.
 *
 * <p>Who somebody is here says nothing about what they may do: that is decided elsewhere, from these facts.
 */
package org.carerecordguarantee.server.people;
