package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocket;

/** Whether the suite's client accepts the system's certificate, and if not, for which reason or reasons. */
final class Encryption implements Examination {

    static final String SUBJECT = "the encryption";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(Port.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        if (!visit.encrypted() || visit.proxy().isPresent()) {
            return List.of();
        }
        Handshake handshake = new Handshake(visit);
        Optional<List<X509Certificate>> shown = handshake.certificates();
        if (shown.isEmpty()) {
            return List.of(
                    Finding.fix(
                            "what listens at " + visit.place()
                                    + " does not speak TLS: write http:// instead of https:// in 'target', or the port on which it does"));
        }
        List<Finding> amiss = amiss(visit, handshake, shown.get().get(0));
        return amiss.isEmpty() ? List.of(Finding.ok("the certificate of " + visit.place() + " is accepted")) : amiss;
    }

    private static List<Finding> amiss(Visit visit, Handshake handshake, X509Certificate own) {
        List<Finding> found = new ArrayList<>();
        Optional<String> refused = refused(handshake, false);
        if (refused.isPresent()) {
            validity(visit, own).ifPresent(found::add);
        }
        if (refused.isPresent() && found.isEmpty()) {
            found.add(Finding.fix("the certificate of " + visit.place() + " was issued by '"
                    + own.getIssuerX500Principal().getName() + "', which this Java does not trust: put that issuer's"
                    + " certificate into a trust store (keytool -importcert) and start with java"
                    + " -Djavax.net.ssl.trustStore=FILE -jar ... (" + refused.get() + ")"));
        }
        if (names(own).stream().noneMatch(name -> covers(name, visit.host()))
                && (refused.isPresent() || refused(handshake, true).isPresent())) {
            found.add(Finding.fix("the certificate of " + visit.place() + " is for "
                    + names(own).stream().sorted().collect(Collectors.joining(", ")) + ", not for '" + visit.host()
                    + "': write that name in 'target', or have a certificate issued for '" + visit.host() + "'"));
        } else if (found.isEmpty()) {
            refused(handshake, true)
                    .ifPresent(why -> found.add(Finding.fix("this Java does not accept the certificate of "
                            + visit.place() + ": " + why + "; have it issued anew")));
        }
        return found;
    }

    private static Optional<Finding> validity(Visit visit, X509Certificate own) {
        Date now = new Date();
        if (own.getNotAfter().before(now)) {
            return Optional.of(Finding.fix("the certificate of " + visit.place() + " has expired ("
                    + own.getNotAfter().toInstant() + "): have it renewed"));
        }
        return own.getNotBefore().after(now)
                ? Optional.of(Finding.fix("the certificate of " + visit.place() + " is valid only from "
                        + own.getNotBefore().toInstant()
                        + ": set this machine's clock, or have the certificate issued anew"))
                : Optional.empty();
    }

    private static Optional<String> refused(Handshake handshake, boolean named) {
        try (SSLSocket accepted = handshake.checked(named)) {
            return accepted.isConnected() ? Optional.empty() : Optional.of("the connection was closed");
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The names that a certificate is for: DNS names and IP addresses. */
    private static List<String> names(X509Certificate own) {
        try {
            Collection<List<?>> all = own.getSubjectAlternativeNames();
            return all == null
                    ? List.of(own.getSubjectX500Principal().getName())
                    : all.stream().map(name -> String.valueOf(name.get(1))).toList();
        } catch (CertificateParsingException e) {
            return List.of("names that cannot be read (" + e.getMessage() + ")");
        }
    }

    private static boolean covers(String name, String host) {
        int dot = host.indexOf('.');
        return name.equalsIgnoreCase(host)
                || (name.startsWith("*.") && dot > 0 && name.substring(1).equalsIgnoreCase(host.substring(dot)));
    }
}
