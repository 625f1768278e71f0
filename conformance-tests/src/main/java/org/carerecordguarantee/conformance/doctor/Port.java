package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;

/** Whether anything listens where the target says. */
final class Port implements Examination {

    static final String SUBJECT = "the port";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(HostName.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        if (visit.proxy().isPresent()) {
            return List.of();
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(visit.host(), visit.port()), (int)
                    visit.configuration().connectTimeout().toMillis());
            return List.of(Finding.ok("something listens at " + visit.place()));
        } catch (SocketTimeoutException e) {
            return List.of(Finding.fix("no connection to " + visit.place() + " within timeouts.connect ("
                    + visit.configuration().connectTimeout()
                    + "): have the firewall between opened for this machine, or correct host and port in 'target'"));
        } catch (IOException e) {
            return List.of(Finding.fix("nothing listens at " + visit.place() + " (" + e.getMessage()
                    + "): start the system, or correct the port in 'target'"));
        }
    }
}
