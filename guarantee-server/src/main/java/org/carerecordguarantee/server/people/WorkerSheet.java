package org.carerecordguarantee.server.people;

import java.util.UUID;

/** A worker as others may see them. */
public record WorkerSheet(UUID id, String name, String jobTitle, String team, String organisation) {}
