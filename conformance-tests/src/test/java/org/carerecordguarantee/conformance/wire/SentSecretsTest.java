package org.carerecordguarantee.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Wire.Call;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an adapter logs in with becomes a secret of the run, whatever header carries it and in whatever letters. */
class SentSecretsTest {

    private final Redaction redaction = new Redaction(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization | Bearer abcdefghij0123456789 | abcdefghij0123456789",
                "authorization | Bearer abcdefghij0123456789 | abcdefghij0123456789",
                "AUTHORIZATION | Basic YWRtaW46cGFzcw== | YWRtaW46cGFzcw==",
                "X-Api-Key | abcdefghij0123456789 | abcdefghij0123456789",
                "Cookie | lang=english; JSESSIONID=0000abcdefghij01234 | 0000abcdefghij01234"
            })
    void becomes_a_secret_of_the_run(String header, String value, String secret) throws IOException {
        send(header, value);
        assertThat(redaction.secrets()).contains(secret);
        assertThat(redaction.text("the system says: " + secret)).isEqualTo("the system says: [struck out]");
    }

    @Test
    void a_plain_word_does_not() throws IOException {
        send("Cookie", "lang=english; consent=everything");
        send("X-Session-Mode", "interactive");
        send("authorization", "Bearer abcdefghij0123456789");
        assertThat(redaction.secrets()).doesNotContain("english", "everything", "interactive", "Bearer");
    }

    private void send(String header, String value) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            new RecordedWire(Duration.ofSeconds(2), Duration.ofSeconds(5), redaction, new Exchanges())
                    .send(new Call(
                            "GET",
                            URI.create("http://localhost:" + server.getAddress().getPort() + "/"),
                            Map.of(header, value),
                            Optional.empty(),
                            false));
        } finally {
            server.stop(0);
        }
    }
}
