package org.carerecordguarantee.conformance.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.config.Configuration;

/** Whether the time limits leave a sound system enough time: one that is too short makes a slow answer look like none. */
final class TimeLimits implements Examination {

    private static final Duration LEAST_CONNECT = Duration.ofMillis(200);
    private static final Duration LEAST_REQUEST = Duration.ofSeconds(2);

    @Override
    public String subject() {
        return "the time limits";
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheConfiguration.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        Configuration configuration = visit.configuration();
        List<Finding> found = new ArrayList<>();
        least("connect", configuration.connectTimeout(), LEAST_CONNECT, "PT5S", found);
        least("request", configuration.requestTimeout(), LEAST_REQUEST, "PT30S", found);
        if (configuration.actTimeout().compareTo(configuration.requestTimeout()) <= 0) {
            found.add(Finding.fix("timeouts.act (" + configuration.actTimeout()
                    + ") must be longer than timeouts.request (" + configuration.requestTimeout()
                    + "), since an act may take several requests: raise timeouts.act, usual is PT2M"));
        }
        return found.isEmpty() ? List.of(Finding.ok("the time limits leave enough time")) : found;
    }

    private static void least(String key, Duration is, Duration least, String usual, List<Finding> found) {
        if (is.compareTo(least) < 0) {
            found.add(Finding.fix("timeouts." + key + " is " + is + ", too short for a sound system: raise it to "
                    + least + " or more, usual is " + usual));
        }
    }
}
