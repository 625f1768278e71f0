package org.carerecordguarantee.server.limits;

import org.carerecordguarantee.model.limits.RestrictedRecord;

/**
 * A restriction with what was written when it was made.
 *
 * @param why in the words of who restricted the record; for those who restrict records, not for the person
 */
record KeptRestriction(RestrictedRecord restricted, String why) {}
