/**
 * The people of a record: those it is about, those who work with it, and what joins them.
 *
 * <p>Common ground: the promises meet here and depend on this package; it depends on none of them. Everything is a
 * value. Names are the field's own: a worker may open a record because of a <em>legitimate relationship</em> with the
 * person, and may do in the software what their <em>access role</em> has a <em>function</em> for.
 */
package org.carerecordguarantee.model.people;
