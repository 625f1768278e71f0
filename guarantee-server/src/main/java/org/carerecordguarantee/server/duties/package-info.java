/**
 * Common ground: what somebody must do by a time. Alerts that the privacy officer has to look into; duties, each with its
 * owner, its time and to whom it goes when that passes; and the one thing that wakes by itself to see what is due.
 */
package org.carerecordguarantee.server.duties;
