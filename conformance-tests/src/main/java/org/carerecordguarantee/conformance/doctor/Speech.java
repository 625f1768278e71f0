package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Whether what answers speaks HTTP, and speaks for itself rather than sending everybody elsewhere. */
final class Speech implements Examination {

    static final String SUBJECT = "the first answer";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(Encryption.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        if (visit.proxy().isPresent()) {
            return List.of();
        }
        WebAnswer answer;
        try (Socket socket = connected(visit)) {
            socket.setSoTimeout((int) visit.configuration().requestTimeout().toMillis());
            answer = WebAnswer.ask(socket, visit.target());
        } catch (SocketTimeoutException e) {
            return List.of(Finding.fix("what listens at " + visit.place() + " does not answer within timeouts.request ("
                    + visit.configuration().requestTimeout()
                    + "): look whether the system hangs, or correct the port in 'target'"));
        } catch (IOException e) {
            answer = new WebAnswer("");
        }
        visit.answer(answer);
        return List.of(judge(visit, answer));
    }

    private static Finding judge(Visit visit, WebAnswer answer) {
        if (!visit.encrypted() && speaksTls(visit, answer)) {
            return Finding.fix("what listens at " + visit.place()
                    + " speaks TLS only: write https:// instead of http:// in 'target'");
        }
        if (!answer.http()) {
            return Finding.fix("what listens at " + visit.place() + " does not speak HTTP (it says "
                    + answer.beginning() + "): correct the port in 'target'");
        }
        Optional<URI> elsewhere = answer.redirect().flatMap(to -> elsewhere(visit.target(), to));
        return elsewhere
                .map(to -> Finding.fix("the target sends everybody on to " + to
                        + ", and the suite follows nobody: write 'target: " + to + "'"))
                .orElseGet(() -> Finding.ok("it speaks HTTP"));
    }

    /** A server that waits for TLS mostly closes the connection on plain words, or calls them a bad request. */
    private static boolean speaksTls(Visit visit, WebAnswer answer) {
        return (!answer.http() || answer.status() == 400)
                && new Handshake(visit).certificates().isPresent();
    }

    private static Optional<URI> elsewhere(URI target, String location) {
        try {
            URI to = target.resolve(location);
            boolean same = target.getScheme().equalsIgnoreCase(to.getScheme())
                    && target.getRawAuthority().equalsIgnoreCase(to.getRawAuthority());
            return same || to.getRawAuthority() == null
                    ? Optional.empty()
                    : Optional.of(URI.create(to.getScheme() + "://" + to.getRawAuthority()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Socket connected(Visit visit) throws IOException {
        if (visit.encrypted()) {
            return new Handshake(visit).checked(true);
        }
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(visit.host(), visit.port()), (int)
                visit.configuration().connectTimeout().toMillis());
        return socket;
    }
}
