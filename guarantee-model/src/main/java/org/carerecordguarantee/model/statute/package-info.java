/** Time as the law counts it: dates in London, working days, bank holidays in England. Common ground. */
package org.carerecordguarantee.model.statute;
