package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority of the test's own, and servers' certificates, all made by the JDK's keytool. */
final class Certificates {

    private static final String PASSWORD = "changeit";
    private final Path folder;

    Certificates(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        keytool(pair("authority", "CN=Test authority", "-ext", "bc:c"));
        keytool(store("authority", "-exportcert", "-file", file("authority.pem"), "-rfc"));
    }

    /** {@return a server's identity, signed by the test's authority, for a name and from and for so many days} */
    SSLContext signed(String name, String san, String from, int days)
            throws IOException, InterruptedException, GeneralSecurityException {
        keytool(pair(name, "CN=" + name));
        keytool(store(name, "-certreq", "-file", file(name + ".csr")));
        keytool(store(
                "authority",
                "-gencert",
                "-infile",
                file(name + ".csr"),
                "-outfile",
                file(name + ".pem"),
                "-rfc",
                "-startdate",
                from,
                "-validity",
                String.valueOf(days),
                "-ext",
                "san=" + san));
        Files.writeString(
                folder.resolve(name + ".chain"),
                Files.readString(folder.resolve(name + ".pem")) + Files.readString(folder.resolve("authority.pem")));
        keytool(store(name, "-importcert", "-noprompt", "-file", file(name + ".chain")));
        return identity(name);
    }

    /** {@return the identity of a server whose certificate nobody but itself has signed} */
    SSLContext selfSigned(String name, String san) throws IOException, InterruptedException, GeneralSecurityException {
        keytool(pair(name, "CN=" + name, "-ext", "san=" + san));
        return identity(name);
    }

    /** {@return what trusts the test's authority and nobody else} */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", opened("authority").getCertificate("authority"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private SSLContext identity(String name) throws IOException, GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(opened(name), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore opened(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private List<String> pair(String name, String subject, String... more) {
        List<String> words =
                new ArrayList<>(store(name, "-genkeypair", "-keyalg", "EC", "-dname", subject, "-validity", "30"));
        words.addAll(List.of(more));
        return words;
    }

    private List<String> store(String name, String command, String... more) {
        List<String> words = new ArrayList<>(
                List.of(command, "-alias", name, "-keystore", file(name + ".p12"), "-storepass", PASSWORD));
        words.addAll(List.of(more));
        return words;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void keytool(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool failed: " + said);
        }
    }
}
