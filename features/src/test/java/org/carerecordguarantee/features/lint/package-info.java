/**
 * What the feature files must be: each demand is a small class named for what it demands.
 *
 * <p>A commissioner pastes these files into a tender and a vendor is judged by them, so what stands in them is checked by a
 * machine and not by goodwill: that no clause is lost, that the words are plain, and that no scenario can pass for the wrong reason.
 */
package org.carerecordguarantee.features.lint;
