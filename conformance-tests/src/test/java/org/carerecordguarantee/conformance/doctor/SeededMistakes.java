package org.carerecordguarantee.conformance.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What vendors get wrong, each with the words that the one line must have: what to change, and what to do about it. */
final class SeededMistakes {

    /** Spoils one thing of a set-up that is in good order. */
    interface Seed {
        void into(SetUp setUp) throws Exception;
    }

    /**
     * A mistake.
     *
     * @param encrypted whether its healthy twin speaks TLS
     * @param named what the fix must name
     */
    record Mistake(String name, boolean encrypted, Seed seed, List<String> named) {}

    private SeededMistakes() {}

    private static Mistake plain(String name, Seed seed, String... named) {
        return new Mistake(name, false, seed, List.of(named));
    }

    private static Mistake encrypted(String name, Seed seed, String... named) {
        return new Mistake(name, true, seed, List.of(named));
    }

    static List<Mistake> all() {
        return List.of(
                plain("no file and no target", set -> set.file = Optional.empty(), "--target", "--config"),
                plain(
                        "a file that is not there",
                        set -> set.file = Optional.of(Path.of("nowhere.yaml")),
                        "nowhere.yaml",
                        "--config"),
                plain("not YAML", set -> set.replace("settings:", "settings: ["), "neither YAML nor JSON", "correct"),
                plain("an unknown key", set -> set.replace("adapter:", "adaptor:"), "'adaptor'", "mean 'adapter'"),
                plain(
                        "a key twice",
                        set -> set.replace("profile:", "adapter: vendor\nprofile:"),
                        "twice",
                        "remove one",
                        "adapter"),
                plain(
                        "no target",
                        set -> set.replace("target: " + set.product.address() + "\n", ""),
                        "'target' is missing",
                        "write the address"),
                plain("an address without http", set -> set.target("localhost:8080"), "'localhost:8080'", "https://"),
                plain(
                        "a password in the address",
                        set -> set.target("http://felix:hunter22@localhost"),
                        "password",
                        "write 'http://localhost'",
                        "env:NAME"),
                plain(
                        "a secret in plain words",
                        set -> set.replace("env:MY_SECRET", "hunter22"),
                        "settings.client-secret",
                        "env:NAME or file:PATH"),
                plain(
                        "a secret that the environment has not",
                        set -> set.environment.clear(),
                        "settings.client-secret",
                        "MY_SECRET",
                        "set it"),
                plain(
                        "an empty file for a secret",
                        set -> Files.writeString(set.folder.resolve("token"), "\n"),
                        "settings.token",
                        "is empty",
                        "write the secret into it"),
                plain(
                        "no file for a secret",
                        set -> Files.delete(set.folder.resolve("token")),
                        "settings.token",
                        "cannot be read",
                        "correct the path"),
                plain("an unknown profile", set -> set.replace("who-looked", "who-look"), "'profile'", "'who-looked'"),
                plain(
                        "a figure beyond its bound",
                        set -> set.replace("settings:", "parameters: { accessListSettles: PT61S }\nsettings:"),
                        "parameters.accessListSettles",
                        "from PT0S to PT1M"),
                plain("too short a time", set -> set.replace("PT5S", "PT0.05S"), "timeouts.request", "PT2S or more"),
                plain(
                        "an act that may take no more than a request",
                        set -> set.replace("PT30S", "PT5S"),
                        "timeouts.act",
                        "raise"),
                plain(
                        "a folder that cannot be written",
                        set -> {
                            Files.writeString(set.folder.resolve("taken"), "a file");
                            set.out = set.folder.resolve("taken/report");
                        },
                        "taken",
                        "--out"),
                plain(
                        "a jar that is not there",
                        set -> set.jar = Optional.of(Path.of("my-product.jar")),
                        "my-product.jar",
                        "--adapter"),
                plain(
                        "a file that is no jar",
                        set -> set.jar = Optional.of(set.workshop.jars().noJar()),
                        "sources.jar is no jar",
                        "--adapter"),
                plain(
                        "a jar without the service",
                        set -> set.jar = Optional.of(set.workshop.jars().withoutService()),
                        "META-INF/services/",
                        "write the name of your AdapterFactory"),
                plain(
                        "a service without its class",
                        set -> set.jar = Optional.of(set.workshop.jars().withoutClass()),
                        "vendor.Vendor",
                        "adapter jar"),
                plain(
                        "two adapters in a jar",
                        set -> set.jar = Optional.of(set.workshop.jars().withTwo()),
                        "'adapter: vendor-classic' or 'adapter: vendor-cloud'"),
                plain(
                        "a jar whose adapter nobody asks for",
                        set -> set.replace("adapter: vendor\n", ""),
                        "'reference'",
                        "write 'adapter: vendor'"),
                plain(
                        "an adapter for another edition of the suite",
                        set -> set.jar = Optional.of(set.workshop.jars().stale()),
                        "oldSetting",
                        "another edition",
                        "Build it again"),
                plain(
                        "an adapter that throws when it is to connect",
                        set -> set.jar = Optional.of(set.workshop.jars().throwing()),
                        "'connect' failed",
                        "licence file not found"),
                plain(
                        "a setting of the adapter's left out",
                        set -> set.replace("  client-secret: env:MY_SECRET\n", ""),
                        "settings.client-secret is missing",
                        "env:NAME"),
                plain(
                        "a name that nobody knows",
                        set -> set.target("http://nobody.invalid:8080"),
                        "'nobody.invalid'",
                        "correct the name in 'target'"),
                plain(
                        "nothing that listens",
                        set -> set.target("http://localhost:" + set.deadPort()),
                        "nothing listens",
                        "start the system"),
                plain(
                        "a firewall that says nothing",
                        set -> {
                            set.target("http://127.0.0.1:" + set.fullPort());
                            set.replace("connect: PT2S", "connect: PT0.4S");
                        },
                        "within timeouts.connect",
                        "firewall"),
                plain(
                        "the port of another service",
                        set -> set.target("http://127.0.0.1:" + set.sshPort()),
                        "does not speak HTTP",
                        "SSH-2.0-OpenSSH_9.2",
                        "correct the port"),
                plain(
                        "https where there is none",
                        set -> set.target(set.product.address().replace("http:", "https:")),
                        "does not speak TLS",
                        "write http://"),
                encrypted(
                        "http where only TLS is spoken",
                        set -> set.replace("https:", "http:"),
                        "speaks TLS only",
                        "write https://"),
                encrypted(
                        "a certificate of an authority that nobody trusts",
                        set -> set.over(set.workshop.own()),
                        "issued by 'CN=own'",
                        "-Djavax.net.ssl.trustStore=FILE"),
                encrypted(
                        "a certificate that has expired",
                        set -> set.over(set.workshop.expired()),
                        "has expired",
                        "renewed"),
                encrypted(
                        "a certificate for another host",
                        set -> set.over(set.workshop.another()),
                        "is for care.example, not for 'localhost'",
                        "write that name in 'target'"),
                plain(
                        "a target that sends everybody elsewhere",
                        set -> set.product.sendsTo = "https://care.example",
                        "sends everybody on",
                        "write 'target: https://care.example'"),
                plain(
                        "another product",
                        set -> set.product.another = true,
                        "web page, 'Parking permits'",
                        "correct 'target'"),
                plain(
                        "a live system",
                        set -> set.product.environment = "LIVE",
                        "does not call itself a test environment",
                        "point 'target' at one"),
                plain(
                        "a clock that is wrong",
                        set -> set.product.skew = Duration.ofMinutes(7),
                        "seconds ahead of this machine's",
                        "NTP"),
                plain(
                        "a wrong secret",
                        set -> set.environment.put("MY_SECRET", "an-old-secret"),
                        "nobody can log in",
                        "invalid client",
                        "settings.client-secret"),
                plain(
                        "a token that has run out",
                        set -> Files.writeString(set.folder.resolve("token"), "a-token-of-last-year"),
                        "nobody can log in",
                        "token expired",
                        "settings.token"),
                plain(
                        "a log-in with the wrong role",
                        set -> set.product.alertsRefused = "ROLE",
                        "Felix Arbour",
                        "PRIVACY_OFFICER",
                        "for want of the role"),
                plain(
                        "a role that the system has not",
                        set -> set.product.lacks = "IMCA",
                        "Efua Marsh",
                        "map the role IMCA"),
                plain(
                        "an adapter that swallows failures",
                        set -> set.jar = Optional.of(set.workshop.jars().swallowing()),
                        "a server error (500) in 'lookAtRecord'",
                        "throw AdapterTrouble"));
    }
}
