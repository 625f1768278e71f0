package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Shakes hands with a server in different ways, to find out which part of its certificate the suite's client does not accept. Nothing but
 * the handshake is ever sent over a connection whose certificate was not checked.
 */
final class Handshake {

    private final String host;
    private final int port;
    private final int millis;

    Handshake(Visit visit) {
        this.host = visit.host();
        this.port = visit.port();
        this.millis = (int) visit.configuration().connectTimeout().toMillis();
    }

    /** {@return the server's certificates, its own first, whatever they are worth; empty if it does not speak TLS} */
    Optional<List<X509Certificate>> certificates() {
        try (SSLSocket socket = socket(SSLContext.getInstance("TLS"), new TrustManager[] {new Onlooker()})) {
            socket.startHandshake();
            Certificate[] shown = socket.getSession().getPeerCertificates();
            return Optional.of(
                    Arrays.stream(shown).map(X509Certificate.class::cast).toList());
        } catch (IOException noTls) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    /**
     * Shakes hands as the suite's client does, on a connection that the caller closes.
     *
     * @param named whether the certificate must be for this host
     * @throws IOException if the client would not accept the server
     */
    SSLSocket checked(boolean named) throws IOException {
        SSLSocket socket;
        try {
            socket = socket(SSLContext.getDefault(), null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
        try {
            if (named) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            socket.startHandshake();
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private SSLSocket socket(SSLContext context, TrustManager[] trust) throws IOException, GeneralSecurityException {
        if (trust != null) {
            context.init(null, trust, new SecureRandom());
        }
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(host, port), millis);
            plain.setSoTimeout(millis);
            return (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** Looks at a certificate and judges nothing. */
    private static final class Onlooker extends X509ExtendedTrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
