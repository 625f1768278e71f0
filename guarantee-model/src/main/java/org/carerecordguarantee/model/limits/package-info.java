/**
 * Limit access further (C9).
 *
 * <p>A person may shut somebody out of their record, close a part of it, or be asked first. An
 * {@link org.carerecordguarantee.model.limits.AccessLimit} is asked for, explained, chosen, and from then on in force; for
 * safety it is in force at once. It goes as the person wants it to, when somebody has made sure that it is they who want
 * it. The law and an emergency go past it, each time with its duties.
 *
 * <p>The council restricts records too: a {@link org.carerecordguarantee.model.limits.RestrictedRecord} is open to named
 * people only, each for a while, and never without somebody asking every ninety days whether it should be.
 */
@Commitment("LIM")
package org.carerecordguarantee.model.limits;

import org.carerecordguarantee.model.decision.Commitment;
