/**
 * The decision: may this be done, with this record, by this actor, now?
 *
 * <p>The promises meet here as {@link org.carerecordguarantee.model.decision.Rule rules}. Each considers a request and
 * the {@link org.carerecordguarantee.model.decision.Facts facts}, and answers with a finding that names its clause.
 * {@link org.carerecordguarantee.model.decision.Decide} asks every rule, combines the findings in a few lines whose
 * result cannot depend on their order, and {@link org.carerecordguarantee.model.decision.Explain} tells each audience
 * what it may know of the result. There is no clock, no database and no chance here: the same request and facts always
 * give the same decision.
 *
 * <p>The package knows no promise; the promises know it.
 */
package org.carerecordguarantee.model.decision;
