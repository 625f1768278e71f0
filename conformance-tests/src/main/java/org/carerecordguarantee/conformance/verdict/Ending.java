package org.carerecordguarantee.conformance.verdict;

/** How one step of a scenario ended. */
public enum Ending {
    /** It ran to its end; if it looked at an outcome, the outcome was as it should be. */
    HELD,
    /** An earlier step had decided, so that this one was not tried. */
    NOT_REACHED,
    /** It looked at an outcome that was not as it should be. */
    OUTCOME_FALSE,
    /** The product says that it does not offer what the step needs. */
    PRODUCT_LACKS,
    /** The adapter does not have the operation. */
    ADAPTER_LACKS,
    /** The adapter, the configuration or the network failed. */
    TROUBLE,
    /** What the scenario relies on could not be arranged. */
    NOT_ARRANGED,
    /** The suite has no way to do it. */
    UNKNOWN,
    /** The suite has two ways to do it. */
    AMBIGUOUS,
    /** The suite itself failed. */
    BROKE
}
