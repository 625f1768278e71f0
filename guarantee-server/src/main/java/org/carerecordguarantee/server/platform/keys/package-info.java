/**
 * Keys for record content: each record has a data key of its own, wrapped by one key that lives outside the database and its backups.
 * Whoever has the tables alone has no content; destroying a wrapped key destroys that record's content in every copy (KEEP, LIFE).
 */
package org.carerecordguarantee.server.platform.keys;
