package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that became of a limit. What was said with it is kept beside it.
 *
 * @param by the worker who wrote it down, or the person
 */
public record LimitTurn(LimitStep step, Instant at, UUID by) {}
