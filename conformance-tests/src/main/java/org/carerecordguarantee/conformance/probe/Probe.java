package org.carerecordguarantee.conformance.probe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.Blame;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.Production;
import org.carerecordguarantee.conformance.world.Variant;
import org.carerecordguarantee.conformance.world.World;

/**
 * Tries what a supplier declares the product not to have.
 *
 * <p>INVARIANT: nothing is found absent on the adapter's word alone: the system must have answered in the deed that did not succeed.
 */
public final class Probe {

    private static final String PREFIX = "probe-";

    private final Production production;
    private final Exchanges exchanges;
    private final Variant usual;

    /**
     * @param production the run's, so that what the probe does stands in the run's books too
     * @param exchanges tells whose an answer is
     * @param usual whom a person is cast as where that is not what is probed
     */
    public Probe(Production production, Exchanges exchanges, Variant usual) {
        this.production = production;
        this.exchanges = exchanges;
        this.usual = usual;
    }

    /** {@return the name of the stage on which a probe plays, as those of the checks have one} */
    public static String name(Condition declared) {
        return PREFIX + declared.key();
    }

    /**
     * Probes.
     *
     * @param reason the supplier's
     * @param checks the checks of the run that need what is declared absent
     */
    public Probed look(Condition declared, String reason, Set<String> checks) {
        World world = World.opened(production, name(declared), cast(declared));
        Stage stage = production.stage(name(declared));
        Finding finding;
        String found;
        Optional<Whose> whose = Optional.empty();
        try {
            boolean has =
                    switch (declared) {
                        case CHILDREN, ADULTS -> serves(world);
                        case PAPER -> keepsPaper(world);
                    };
            finding = has ? Finding.PRESENT : Finding.ABSENT;
            found = has
                    ? "the product has " + declared.thing()
                    : "the product, when asked for it, had not " + declared.thing();
            if (!has && !answered(stage)) {
                throw new AdapterTrouble(
                        "nothing was exchanged with the system, and the adapter's word alone shows nothing:"
                                + " let it ask the product, and report what the product answers");
            }
        } catch (NotWritten | AdapterTrouble | ProductLacks | CannotArrange trouble) {
            finding = Finding.UNKNOWN;
            found = trouble.getMessage();
            whose = Optional.of(Blame.of(trouble, stage));
        }
        return new Probed(declared, reason, finding, found, whose, checks, stage);
    }

    private Variant cast(Condition declared) {
        return switch (declared) {
            case CHILDREN -> Variant.CHILD;
            case ADULTS -> Variant.ADULT;
            case PAPER -> usual;
        };
    }

    private static boolean serves(World world) {
        try {
            world.person("Callum");
            return true;
        } catch (ProductLacks none) {
            return false;
        }
    }

    private static boolean keepsPaper(World world) {
        PersonRef person = world.person("Imogen");
        Actor officer = world.worker("Marion");
        try {
            world.arrangements().paperVolume(person, new Volume(1, 1, "Case file", "Tithe Barn, shelf one"));
            return true;
        } catch (ProductLacks none) {
            return findsFiles(world, officer, person);
        }
    }

    /** A product may hold files that nobody can register by this way; then it can still say where they are. */
    private static boolean findsFiles(World world, Actor officer, PersonRef person) {
        try {
            Outcome<List<Volume>> files = world.system().fileLocations(officer, person);
            if (files instanceof Outcome.Refused<?>) {
                throw new CannotArrange(
                        "a records officer was refused where a file is, so that the product may have files");
            }
            return files.happened();
        } catch (ProductLacks none) {
            return false;
        }
    }

    /** Whether the system itself answered the deed that came to nothing. */
    private boolean answered(Stage stage) {
        List<Deed> deeds = stage.deeds();
        return deeds.get(deeds.size() - 1).exchanges().stream().anyMatch(exchanges::proves);
    }
}
