/** C20: the record's whole life, on paper too. Today, where the volumes of a paper file are. */
@Commitment("LIFE")
package org.carerecordguarantee.server.recordlife;

import org.carerecordguarantee.model.decision.Commitment;
