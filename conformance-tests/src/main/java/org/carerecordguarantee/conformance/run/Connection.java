package org.carerecordguarantee.conformance.run;

import java.time.Duration;
import java.time.Instant;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.wire.RecordedWire;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.Turn;

/**
 * A system that the suite has reached, that calls itself a test environment, and that lets somebody log in. Opened before anything is
 * run, so that a wrong address is never mistaken for a broken promise.
 *
 * @param adapter connected
 * @param environment what the system says it is
 * @param ahead by how much its clock is ahead of this machine's; negative if behind
 * @param exchanges where the traffic is kept
 * @param redaction what must not be kept
 */
public record Connection(
        Adapter adapter, Environment environment, Duration ahead, Exchanges exchanges, Redaction redaction) {

    /**
     * Reaches a system.
     *
     * @throws ConfigurationFault if there is nothing to run against; the message says what to do
     */
    public static Connection open(Configuration configuration, AdapterFactory factory) {
        Connection reached = reach(configuration, factory);
        if (!reached.environment().test()) {
            throw new ConfigurationFault("refused: " + configuration.target()
                    + " does not call itself a test environment, and a run makes people and records. Point 'target' at a"
                    + " test environment");
        }
        try {
            Turn.of("tryLogIn", reached.exchanges(), () -> {
                        reached.adapter().arrangements().tryLogIn();
                        return true;
                    })
                    .answer();
        } catch (AdapterTrouble | NotWritten | NotInProduct e) {
            throw new ConfigurationFault("nobody can log in at " + configuration.target() + ": "
                    + reached.redaction().text(String.valueOf(e.getMessage())));
        }
        return reached;
    }

    /**
     * Reaches a system, without asking whether it is for tests and whether anybody can log in.
     *
     * @throws ConfigurationFault if it cannot be reached
     */
    public static Connection reach(Configuration configuration, AdapterFactory factory) {
        Exchanges exchanges = new Exchanges(configuration.actTimeout(), configuration.ownHosts());
        Redaction redaction = new Redaction(configuration.secrets());
        RecordedWire wire =
                new RecordedWire(configuration.connectTimeout(), configuration.requestTimeout(), redaction, exchanges);
        Adapter adapter = connect(
                factory, new Target(configuration.target(), wire, configuration.settings()), exchanges, redaction);
        try {
            Instant asked = Instant.now();
            Environment environment = Turn.of("environment", exchanges, adapter.arrangements()::environment)
                    .answer();
            Instant told = Instant.now();
            if (environment == null) {
                throw new AdapterTrouble("the adapter's 'environment' gave nothing");
            }
            Instant between = asked.plus(Duration.between(asked, told).dividedBy(2));
            return new Connection(
                    adapter, environment, Duration.between(between, environment.time()), exchanges, redaction);
        } catch (AdapterTrouble e) {
            throw new ConfigurationFault("cannot reach the system at " + configuration.target() + ": "
                    + redaction.text(String.valueOf(e.getMessage()))
                    + ". Check 'target', and that the system is running");
        } catch (NotWritten | NotInProduct e) {
            throw new ConfigurationFault("the adapter '" + factory.name() + "' cannot say what system it is: "
                    + redaction.text(String.valueOf(e.getMessage())));
        }
    }

    private static Adapter connect(AdapterFactory factory, Target target, Exchanges exchanges, Redaction redaction) {
        String name = "the adapter '" + factory.name() + "'";
        try {
            Adapter adapter = Turn.of("connect", exchanges, () -> connected(factory, target))
                    .answer();
            if (adapter == null
                    || adapter.system() == null
                    || adapter.arrangements() == null
                    || adapter.limits() == null
                    || adapter.emergencies() == null
                    || adapter.misuse() == null
                    || adapter.breaches() == null
                    || adapter.controls() == null
                    || adapter.redress() == null
                    || adapter.paper() == null) {
                throw new ConfigurationFault(
                        name + " connected nothing: its 'connect' must give a system and arrangements");
            }
            return adapter;
        } catch (AdapterTrouble | NotWritten | NotInProduct e) {
            throw new ConfigurationFault(
                    name + " cannot be connected: " + redaction.text(String.valueOf(e.getMessage())));
        }
    }

    /** An adapter says of a setting that is missing or wrong by an IllegalArgumentException; anything else is its own failure. */
    private static Adapter connected(AdapterFactory factory, Target target) {
        try {
            return factory.connect(target);
        } catch (IllegalArgumentException setting) {
            throw new AdapterTrouble("it says of its settings: " + setting.getMessage(), setting);
        }
    }
}
