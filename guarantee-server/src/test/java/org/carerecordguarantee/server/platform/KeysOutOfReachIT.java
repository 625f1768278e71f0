package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.RunningServer;
import org.carerecordguarantee.server.platform.KeysAddress.Trouble;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The issuer's keys are really out of reach of a running server, and come back. */
@EnabledIfSystemProperty(named = "database", matches = "h2", disabledReason = "once is enough: no database is asked")
class KeysOutOfReachIT {
    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SILENT", "BROKEN"})
    void whoCannotBeCheckedIsToldToWaitAndShownNothing(Trouble trouble) throws Exception {
        try (KeysAddress address = KeysAddress.in(trouble);
                Database database = Database.fresh();
                RunningServer server = RunningServer.start(demoWithKeysAt(address, database))) {
            String token = server.api().token(Map.of("subject", "somebody"));
            Answer unchecked = server.api().bearing(token).get("/api/people");
            assertThat(unchecked.status()).as(unchecked.body()).isEqualTo(503);
            assertThat(unchecked.reason()).isEqualTo("IDENTITY_NOT_CHECKED");
            assertThat(unchecked.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(unchecked.header("Retry-After")).contains("30");
            assertThat(unchecked.header("Cache-Control")).contains("no-store");
            assertThat(unchecked.header("WWW-Authenticate")).isEmpty();
            assertThat(unchecked.body()).doesNotContain(token, address.url(), "Exception");
            assertThat(server.api().get("/api/people").status())
                    .as("no token at all")
                    .isEqualTo(401);

            address.gives(server.api().get("/development/issuer/jwks").body());
            Case theirs = new Case(server.api());
            Answer back = theirs.atWork().get(theirs.path("/record"));
            assertThat(back.status()).as(back.body()).isEqualTo(200);
            String ofAnUnknownKey = ofAnUnknownKey();
            for (int i = 0; i < 3; i++) {
                Answer forged = server.api().bearing(ofAnUnknownKey).get(theirs.path("/record"));
                assertThat(forged.status()).as(forged.body()).isEqualTo(401);
                assertThat(forged.reason()).isEqualTo("NO_IDENTITY");
            }
            assertThat(written(server, "security.0.log"))
                    .contains(" KEYS_OUT_OF_REACH GET api/people "
                            + unchecked.header("Correlation-Id").orElseThrow())
                    .doesNotContain(token, ofAnUnknownKey);
            assertThat(written(server, "messages.log") + server.console()).doesNotContain(token, ofAnUnknownKey);
        }
    }

    private static Map<String, String> demoWithKeysAt(KeysAddress address, Database database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("GUARANTEE_PROFILE", "demo");
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", address.url());
        return environment;
    }

    private static String ofAnUnknownKey() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("nobody's").generate();
        return TokensTest.token(key, "JWT", List.of("care-record-guarantee"));
    }

    private static String written(RunningServer server, String file) throws IOException {
        return Files.readString(server.output().resolve("logs").resolve(file));
    }
}
