package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * What somebody says whom the law lets past a limit of the person (LIM-05). It passes limits and nothing else.
 *
 * <p>INVARIANT: it says why, in words.
 *
 * @param id by which what follows from it refers to it
 * @param why in the worker's own words
 */
public record PassThrough(UUID id, LegalGround ground, String why) {
    /** @throws IllegalArgumentException if there are no words */
    public PassThrough {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ground, "ground");
        if (why.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("say why the law lets you past the limit");
        }
    }
}
