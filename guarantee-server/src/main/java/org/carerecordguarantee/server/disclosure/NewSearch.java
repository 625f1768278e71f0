package org.carerecordguarantee.server.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to look for a person by; at least one, and all that are given must fit.
 *
 * @param name the beginning of any part of the name, two letters at least
 * @param born a date such as 1941-02-14
 * @param nhsNumber ten digits, with or without spaces
 */
@Schema(
        name = "NewSearch",
        description = "What to look for a person by; in the body, so that no name stands in an address")
record NewSearch(
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String born,
        @Schema(nullable = true) String nhsNumber) {}
