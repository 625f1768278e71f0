/**
 * Common ground: what somebody must do by a time, whose turn it is, and to whom it goes if they do not. The promises meet
 * here and depend on this package; it depends on none of them.
 */
package org.carerecordguarantee.model.duties;
