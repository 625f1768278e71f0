package org.carerecordguarantee.conformance.report;

/**
 * So many of so many.
 *
 * @param caught how many were caught
 * @param of how many were tried
 */
public record Tally(long caught, long of) {

    private static final double DOUBT = 0.05;
    private static final int HALVINGS = 60;
    private static final double HUNDRED = 100;

    public Tally {
        if (caught < 0 || caught > of) {
            throw new IllegalArgumentException(caught + " of " + of);
        }
    }

    public long missed() {
        return of - caught;
    }

    /** {@return such as "9 of 10"} */
    public String inWords() {
        return caught + " of " + of;
    }

    /**
     * {@return the most of a hundred such faults that the suite might miss, rounded up}
     *
     * <p>The exact binomial bound: if the share missed in truth were larger, so few misses would come about in fewer than one
     * measurement of twenty. With no miss in N it is a little below 3/N. It says nothing about faults unlike these.
     */
    public int mostMissedOfHundred() {
        if (of == 0 || caught == 0) {
            return (int) HUNDRED;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (chanceOfSoFewMisses(middle) > DOUBT) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (int) Math.ceil(high * HUNDRED);
    }

    /** Of a sum of binomial terms each is worked out from the one before; in logarithms, lest the first be lost. */
    private double chanceOfSoFewMisses(double share) {
        double term = of * Math.log1p(-share);
        double sum = Math.exp(term);
        for (long k = 1; k <= missed(); k++) {
            term += Math.log(of - k + 1.0) - Math.log(k) + Math.log(share) - Math.log1p(-share);
            sum += Math.exp(term);
        }
        return sum;
    }
}
