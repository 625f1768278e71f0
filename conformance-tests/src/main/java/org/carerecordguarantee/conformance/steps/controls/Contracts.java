package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Contract;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** What those who are not the council have shown before any of them gets in, and that it lapsed. */
public final class Contracts {

    private static final int A_YEAR = 365;

    private final World world;
    private final Cast cast;

    public Contracts(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** How an employer stands with the council. */
    public enum Standing {
        BOUND_AND_SAFE,
        NOT_BOUND,
        NOT_SAFE,
        ENDS_TODAY,
        ENDED_YESTERDAY,
        PUT_RIGHT
    }

    @ParameterType("is bound and safe|is not bound to keep things private|does not keep its data safe"
            + "|has a contract until today|had a contract until yesterday|lapsed and put it right")
    public Standing standing(String words) {
        return switch (words) {
            case "is bound and safe" -> Standing.BOUND_AND_SAFE;
            case "is not bound to keep things private" -> Standing.NOT_BOUND;
            case "does not keep its data safe" -> Standing.NOT_SAFE;
            case "has a contract until today" -> Standing.ENDS_TODAY;
            case "had a contract until yesterday" -> Standing.ENDED_YESTERDAY;
            case "lapsed and put it right" -> Standing.PUT_RIGHT;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{worker}'s employer {standing}")
    public void stands(String worker, Standing standing) {
        Actor who = cast.worker(worker);
        shown(standing).forEach(contract -> world.arrangements().contract(who, contract));
    }

    /** {@return what was shown, one after the other} */
    private List<Contract> shown(Standing standing) {
        Contract sound = until(A_YEAR);
        return switch (standing) {
            case BOUND_AND_SAFE -> List.of(sound);
            case NOT_BOUND -> List.of(new Contract(false, true, sound.until()));
            case NOT_SAFE -> List.of(new Contract(true, false, sound.until()));
            case ENDS_TODAY -> List.of(until(0));
            case ENDED_YESTERDAY -> List.of(until(-1));
            case PUT_RIGHT -> List.of(until(-1), sound);
        };
    }

    private Contract until(int days) {
        return new Contract(true, true, world.today().plusDays(days));
    }
}
