package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.carerecordguarantee.model.decision.ReasonCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void whateverADecisionGivesHasItsWords(ReasonCode code) {
        assertThat(Reason.of(code).name()).isEqualTo(code.name());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachIsARefusalWithATypeOfItsOwn(Reason reason) {
        assertThat(reason.status()).isBetween(400, 599);
        assertThat(reason.type()).matches("urn:care-record-guarantee:problem:[a-z]+(-[a-z]+)*");
    }
}
