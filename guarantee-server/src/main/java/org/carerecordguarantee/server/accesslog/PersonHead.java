package org.carerecordguarantee.server.accesslog;

import org.carerecordguarantee.model.accesslog.PersonLink;
import org.carerecordguarantee.model.people.PersonId;

/**
 * The end of a person's list, held locked until the transaction ends. Who holds it is alone with this person: every look
 * at the record and every change of who may look comes before it or after it.
 *
 * @param last the link of the newest entry; number 0 while there is none
 */
public record PersonHead(PersonId person, PersonLink last) {}
