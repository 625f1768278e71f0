package org.carerecordguarantee.conformance.engine;

import io.cucumber.plugin.event.Result;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.verdict.Ending;
import org.carerecordguarantee.conformance.verdict.PlayedStep;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.OutcomeFalse;

/** Tells whose matter a failed step is, before anything of Cucumber's is forgotten. */
final class Endings {

    private Endings() {}

    static PlayedStep of(Result result, String words) {
        return switch (result.getStatus()) {
            case PASSED -> new PlayedStep(words, Ending.HELD, "");
            case SKIPPED -> new PlayedStep(words, Ending.NOT_REACHED, "");
            case UNDEFINED -> new PlayedStep(words, Ending.UNKNOWN, "the suite does not know how to do this step");
            case AMBIGUOUS -> new PlayedStep(words, Ending.AMBIGUOUS, "the suite has two ways to do this step");
            default -> failed(result, words);
        };
    }

    private static PlayedStep failed(Result result, String words) {
        Throwable error = result.getError();
        if (error == null) {
            return new PlayedStep(words, Ending.BROKE, "the step ended as " + result.getStatus());
        }
        Ending ending = ending(error);
        String why = ending == Ending.BROKE || error.getMessage() == null ? error.toString() : error.getMessage();
        return new PlayedStep(words, ending, why);
    }

    private static Ending ending(Throwable error) {
        if (error instanceof OutcomeFalse) {
            return Ending.OUTCOME_FALSE;
        }
        if (error instanceof ProductLacks) {
            return Ending.PRODUCT_LACKS;
        }
        if (error instanceof NotWritten) {
            return Ending.ADAPTER_LACKS;
        }
        if (error instanceof AdapterTrouble) {
            return Ending.TROUBLE;
        }
        return error instanceof CannotArrange ? Ending.NOT_ARRANGED : Ending.BROKE;
    }
}
