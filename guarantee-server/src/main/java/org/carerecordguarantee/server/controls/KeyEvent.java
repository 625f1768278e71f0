package org.carerecordguarantee.server.controls;

/** What is written down of the keys and doors of a paper store. */
public enum KeyEvent {
    KEY_TAKEN,
    KEY_RETURNED,
    ENTERED,
    LEFT
}
