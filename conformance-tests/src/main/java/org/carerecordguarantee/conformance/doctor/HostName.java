package org.carerecordguarantee.conformance.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Whether the target's host is known by its name. */
final class HostName implements Examination {

    static final String SUBJECT = "the host's name";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheConfiguration.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        Optional<String> proxy = visit.proxy();
        if (proxy.isPresent()) {
            return List.of(Finding.note("the way to " + visit.place() + " goes by the proxy " + proxy.get()
                    + ", so that name, port and certificate are not looked at from here"));
        }
        try {
            InetAddress[] known = InetAddress.getAllByName(visit.host());
            return List.of(Finding.ok("the host " + visit.host() + " is known (" + known[0].getHostAddress() + ")"));
        } catch (UnknownHostException e) {
            return List.of(
                    Finding.fix(
                            "the host '" + visit.host()
                                    + "' is not known to this machine: correct the name in 'target', or have it entered in the DNS or the"
                                    + " hosts file (if the way out is a proxy: java -Dhttps.proxyHost=NAME -Dhttps.proxyPort=N -jar ...)"));
        }
    }
}
