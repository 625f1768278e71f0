package org.carerecordguarantee.server.duties;

/** Whether somebody has looked into an alert. */
public enum AlertState {
    OPEN,
    REVIEWED
}
