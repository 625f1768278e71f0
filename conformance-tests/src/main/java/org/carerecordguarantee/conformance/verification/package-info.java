/**
 * Works out again, without any system, what a bundle says of itself. What it can find is a contradiction. Who writes a whole bundle anew,
 * every part in keeping with every other, contradicts nothing: against that stand the digest that a buyer notes on the day, and the
 * word that the buyer chose.
 */
package org.carerecordguarantee.conformance.verification;
