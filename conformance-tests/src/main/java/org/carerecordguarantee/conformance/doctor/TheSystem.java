package org.carerecordguarantee.conformance.doctor;

import java.util.List;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.run.Connection;

/** Whether the system that answers is the one that the adapter knows. */
final class TheSystem implements Examination {

    static final String SUBJECT = "the system";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheAdapter.SUBJECT, Speech.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        try {
            visit.connection(Connection.reach(visit.configuration(), visit.adapter()));
        } catch (ConfigurationFault fault) {
            String page = visit.answer()
                    .flatMap(WebAnswer::page)
                    .map(title -> "; what answers there is a web page, '" + title
                            + "', perhaps of another product: correct 'target'")
                    .orElse("");
            return List.of(Finding.fix(fault.getMessage() + page));
        }
        Environment environment = visit.connection().environment();
        return List.of(Finding.ok("the system answers: " + environment.product() + " " + environment.version()));
    }
}
