/** Steps about the limits that a person sets on who sees their record, and about records that the council restricts. */
package org.carerecordguarantee.conformance.steps.limits;
