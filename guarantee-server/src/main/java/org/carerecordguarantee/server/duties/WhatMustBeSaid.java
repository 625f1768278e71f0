package org.carerecordguarantee.server.duties;

import java.util.Optional;

/**
 * What a person is told whatever else is said to them. The commitment that raised a duty to tell knows it; whoever does the
 * duty may add words of their own, and can leave nothing of this out.
 */
public interface WhatMustBeSaid {

    /** {@return what must be said by doing this duty; empty if it is none of this commitment's} */
    Optional<UnjustifiedLook> of(Duty duty);
}
