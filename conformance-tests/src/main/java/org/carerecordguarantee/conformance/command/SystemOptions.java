package org.carerecordguarantee.conformance.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.run.Adapters;
import picocli.CommandLine.Option;

/** Which system, by which adapter: the same options for every command that needs one. */
final class SystemOptions {

    private static final Path USUAL_FILE = Path.of("conformance.yaml");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration, YAML or JSON. Usual: conformance.yaml, if there is one.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "ADDRESS",
            description = "The address of a test environment; outweighs the one in the configuration.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--adapter",
            paramLabel = "JAR",
            description = "A vendor's own adapter; the configuration's key 'adapter' says which one in it.")
    private Optional<Path> jar = Optional.empty();

    /** {@return the configuration} */
    Configuration configuration() {
        Optional<Path> file = file();
        if (file.isEmpty() && target.isEmpty()) {
            throw new ConfigurationFault("nothing to run against: name a test environment with --target"
                    + " https://test.example, or a configuration with --config FILE");
        }
        Optional<Configuration> read = file.map(path -> ConfigurationFile.read(path, System.getenv()));
        return target.map(ConfigurationFile::address)
                .map(address -> read.map(known -> known.at(address)).orElseGet(() -> Configuration.of(address)))
                .or(() -> read)
                .orElseThrow();
    }

    /** {@return the configuration's file: the one that was named, else the usual one if it is there} */
    Optional<Path> file() {
        return config.or(() -> Optional.of(USUAL_FILE).filter(Files::exists));
    }

    /** {@return the address as it was written on the command line} */
    Optional<String> target() {
        return target;
    }

    /** {@return the vendor's adapter} */
    Optional<Path> jar() {
        return jar;
    }

    /** {@return the adapter that the configuration names} */
    AdapterFactory adapter(Configuration configuration) {
        return Adapters.named(configuration.adapter(), jar);
    }
}
