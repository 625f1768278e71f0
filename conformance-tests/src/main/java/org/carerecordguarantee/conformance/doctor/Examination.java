package org.carerecordguarantee.conformance.doctor;

import java.util.List;

/** Looks at one thing that a run needs. What it finds out it leaves in the {@link Visit} for those that rest on it. */
interface Examination {

    /** {@return what it looks at, in two or three words} */
    String subject();

    /** {@return the subjects that must be in order before there is anything to look at} */
    default List<String> restsOn() {
        return List.of();
    }

    /** {@return what was found, at least one thing} */
    List<Finding> look(Visit visit);
}
