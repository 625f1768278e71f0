package org.carerecordguarantee.conformance.engine;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.OutcomeFalse;

/**
 * What a step that did not pass decides.
 *
 * @param word what the check now comes to
 * @param why in plain words
 * @param step the step's own words
 */
record Decided(Word word, String why, String step) {

    /**
     * Tells whose matter a failed step is.
     *
     * @param then whether the step is a Then: no other can say that a promise is not kept
     */
    static Decided by(Result result, String step, boolean then) {
        Throwable error = result.getError();
        if (result.getStatus() == Status.UNDEFINED) {
            return new Decided(Word.SUITE_FAULT, "the suite does not know how to do this step", step);
        }
        if (result.getStatus() == Status.AMBIGUOUS) {
            return new Decided(Word.SUITE_FAULT, "the suite has two ways to do this step", step);
        }
        if (error == null) {
            return new Decided(Word.SUITE_FAULT, "the step ended as " + result.getStatus(), step);
        }
        if (error instanceof OutcomeFalse) {
            return new Decided(then ? Word.NOT_KEPT : Word.COULD_NOT_TEST, error.getMessage(), step);
        }
        if (error instanceof ProductLacks) {
            return new Decided(Word.NOT_OFFERED, error.getMessage(), step);
        }
        if (error instanceof NotWritten || error instanceof AdapterTrouble || error instanceof CannotArrange) {
            return new Decided(Word.COULD_NOT_TEST, error.getMessage(), step);
        }
        return new Decided(Word.SUITE_FAULT, error.toString(), step);
    }
}
