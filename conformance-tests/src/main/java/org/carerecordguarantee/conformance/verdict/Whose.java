package org.carerecordguarantee.conformance.verdict;

/** Whose fault it looks like that a check was not kept. A look, not a finding: the evidence lies beside it. */
public enum Whose {
    /** It answered, and its answer is the trouble; or it has no such function. */
    PRODUCT("the product’s"),
    /** It lacks an operation, failed, or said what nothing was exchanged for. */
    ADAPTER("the adapter’s"),
    /** The test environment is not set up as the check needs, or somebody could not log in. */
    CONFIGURATION("the configuration’s, or the test environment’s set-up"),
    /** No answer came. */
    NETWORK("the network’s"),
    /** We erred. */
    SUITE("the suite’s own");

    private final String inWords;

    Whose(String inWords) {
        this.inWords = inWords;
    }

    /** {@return whose, as the end of "it looks like ..."} */
    public String inWords() {
        return inWords;
    }
}
