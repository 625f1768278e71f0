package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.carerecordguarantee.model.statute.BankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    private static final class NotWrittenDown extends Unavailable {
        private static final long serialVersionUID = 1L;

        NotWrittenDown() {
            super("the end of the list is not where it was");
        }
    }

    @Test
    void whatCouldNotBeWrittenDownIsNotNow() {
        Problem problem = Failures.problem(new IllegalStateException(new NotWrittenDown()));
        assertThat(problem.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(problem.clause()).contains("LOG-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "55P03", "57014", "53300", "42501", "40001"})
    void aDatabaseThatIsNotThereOrHeldUpIsNotNow(String state) {
        Problem problem = Failures.problem(new PersistenceException(new SQLException("x", state)));
        assertThat(problem.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(problem.clause()).contains("LOG-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "23505", "23502"})
    void whatTheDatabaseDoesNotTakeIsAFault(String state) {
        RollbackException ended = new RollbackException();
        ended.initCause(new PersistenceException(new SQLException("x", state)));
        assertThat(Failures.problem(ended).reason()).isEqualTo(Reason.FAULT);
    }

    @Test
    void anUnknownYearIsNamedAsTheCause() {
        Throwable unknown = catchThrowable(() ->
                BankHolidays.england().on(LocalDate.of(BankHolidays.england().lastKnownYear() + 1, 1, 4)));
        Problem problem = Failures.problem(unknown);
        assertThat(problem.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(problem.detail().orElseThrow()).contains("bank holidays");
        assertThat(problem.clause()).isEmpty();
    }
}
