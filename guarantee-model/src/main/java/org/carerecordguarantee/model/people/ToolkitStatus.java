package org.carerecordguarantee.model.people;

/** What an organisation has published of its standing under the Data Security and Protection Toolkit (CTL-08). */
public enum ToolkitStatus {
    STANDARDS_EXCEEDED,
    STANDARDS_MET,
    APPROACHING_STANDARDS,
    STANDARDS_NOT_MET,
    NOT_PUBLISHED;

    /** Whether its standards are met: it may have done more, not less. */
    public boolean met() {
        return this == STANDARDS_MET || this == STANDARDS_EXCEEDED;
    }
}
