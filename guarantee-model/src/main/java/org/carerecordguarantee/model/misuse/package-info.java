/**
 * We act on misuse (C12).
 *
 * <p>An alert or an allegation opens an investigation, worked by somebody who is not in the line of whoever is accused
 * (ACT-01). Their access may be suspended meanwhile (ACT-02). Whether a look was justified rests on the purpose that was
 * written down when it happened, never on one that is thought of later (ACT-07); being curious, or practising, is no reason
 * (ACT-06). A look that was not justified has consequences, or somebody else signs that it has none (ACT-03), and the
 * person is told (ACT-04). A breach has its clock (ACT-05), and once a year the figures are published, so that nobody can
 * be found in them (ACT-10).
 */
@Commitment("ACT")
package org.carerecordguarantee.model.misuse;

import org.carerecordguarantee.model.decision.Commitment;
