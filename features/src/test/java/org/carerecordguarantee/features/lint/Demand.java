package org.carerecordguarantee.features.lint;

import java.util.List;
import org.carerecordguarantee.features.Promise;

/** Something that the feature files, taken together, must fulfil. */
@FunctionalInterface
public interface Demand {

    /** Every place where the promises do not fulfil it; empty where they do. */
    List<Fault> faults(List<Promise> promises);
}
