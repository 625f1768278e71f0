/**
 * The feature files, read and made into the catalogue.
 *
 * <p>The twenty feature files are the one place where a promise is worded. This package reads them, lets {@code lint} hold them
 * to what they must be, and writes the catalogue that the server, the suite and the documents read. None of it is in the jar:
 * the jar holds the files and the catalogue alone.
 */
package org.carerecordguarantee.features;
