/** Common ground: what somebody must do by a date. Today, the alerts that the privacy officer has to look into. */
package org.carerecordguarantee.server.duties;
