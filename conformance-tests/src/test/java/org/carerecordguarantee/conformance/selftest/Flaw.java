package org.carerecordguarantee.conformance.selftest;

/** What can be wrong with the small system of the self-test. Each is a way in which a real one could seem to be right. */
enum Flaw {
    /** Refuses everybody everything, each time with the right reason. */
    DENIES_ALL,
    /** Lets everybody do everything, and writes all of it down. */
    ALLOWS_ALL,
    /** Decides rightly and writes nothing down. */
    LOGS_NOTHING,
    /** Decides rightly and writes down only what it allowed. */
    LOGS_NO_REFUSAL,
    /** Shows empty records and empty lists to those who may see them. */
    SHOWS_NOTHING,
    /** Lets anybody change the list. */
    LIST_CAN_BE_ALTERED,
    /** Shows the record although the list cannot be written. */
    READS_ON_WHEN_LOG_IS_OUT,
    /** Writes a correction over what stood there. */
    OVERWRITES,
    /** Writes every line under one shared name. */
    ONE_SHARED_USER,
    /** After some time quietly forgets the first line of a list: nothing but the comparison at the end can see it. */
    FORGETS_LATER,
    /** Writes down looks that nobody made: nothing but the ledger can see it. */
    INVENTS_A_LINE_LATER,
    /** Fails at whatever it is asked. */
    ALWAYS_BROKEN,
    /** Says of everything that the product does not offer it. */
    OFFERS_NOTHING
}
