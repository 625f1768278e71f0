/** The promises put together: the one place that lists every rule of every promise. */
package org.carerecordguarantee.model.guarantee;
