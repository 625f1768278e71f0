package org.carerecordguarantee.server.people;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param subject the name by which the identity provider knows them
 */
public record Arranged(UUID id, String name, String subject) {}
