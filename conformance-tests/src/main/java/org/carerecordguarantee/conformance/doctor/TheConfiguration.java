package org.carerecordguarantee.conformance.doctor;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.ConfigurationFile;

/** Reads the configuration, and tells all that is wrong with it. */
final class TheConfiguration implements Examination {

    static final String SUBJECT = "the configuration";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<Finding> look(Visit visit) {
        if (visit.file().isEmpty() && visit.address().isEmpty()) {
            return List.of(Finding.fix("there is nothing to run against: name a test environment with --target"
                    + " https://test.example, or write a configuration and name it with --config FILE"));
        }
        try {
            Optional<Configuration> read = visit.file().map(file -> ConfigurationFile.read(file, visit.environment()));
            visit.configuration(visit.address()
                    .map(ConfigurationFile::address)
                    .map(address -> read.map(known -> known.at(address)).orElseGet(() -> Configuration.of(address)))
                    .or(() -> read)
                    .orElseThrow());
            return List.of(Finding.ok("the configuration is read: target " + visit.target()));
        } catch (ConfigurationFault fault) {
            return fault.faults().stream().map(Finding::fix).toList();
        }
    }
}
