package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionRolledbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.carerecordguarantee.model.statute.YearNotKnown;

/**
 * The last resort: whatever is thrown, here or in the framework, becomes a problem document. What the caller is told never holds the
 * exception's own words, which may hold a table, a value or a name; the server's log holds its class and place.
 */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    // RFC 9470: what the client has to ask the issuer for.
    private static final String STEP_UP = "Bearer error=\"insufficient_user_authentication\", max_age=\"600\"";

    @Inject
    private Caller caller;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure);
        if (problem.reason() == Reason.FAULT || problem.reason() == Reason.UNAVAILABLE) {
            log(problem.reason(), failure);
        }
        Response.ResponseBuilder response = Response.fromResponse(problem.response());
        if (problem.reason() == Reason.NO_IDENTITY) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem.reason() == Reason.SIGN_IN_AGAIN) {
            response.header("WWW-Authenticate", STEP_UP);
        }
        if (problem.reason() == Reason.IDENTITY_NOT_CHECKED) {
            response.header("Retry-After", Tokens.ASKED_AGAIN.toSeconds());
        }
        if (failure instanceof WebApplicationException refused) {
            Object allow = refused.getResponse().getHeaders().getFirst("Allow");
            if (allow != null) {
                response.header("Allow", allow);
            }
        }
        return response.build();
    }

    static Problem problem(Throwable failure) {
        Declined declined = first(failure, Declined.class);
        if (declined != null) {
            return declined.problem();
        }
        ConstraintViolationException invalid = first(failure, ConstraintViolationException.class);
        if (invalid != null) {
            Problem problem = Problem.of(Reason.NOT_UNDERSTOOD);
            for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
                String path = violation.getPropertyPath().toString();
                problem = problem.withField(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
            }
            return problem;
        }
        if (first(failure, Unavailable.class) != null || databaseGone(failure)) {
            return Problem.of(Reason.UNAVAILABLE).withClause("LOG-03");
        }
        if (first(failure, YearNotKnown.class) != null) {
            return Problem.of(Reason.UNAVAILABLE)
                    .withDetail(
                            "This server does not know the bank holidays of that year, so it cannot count working days."
                                    + " Nothing was written. Whoever runs it has to bring it up to date.");
        }
        if (failure instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus());
        }
        return Problem.of(Reason.FAULT);
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(Reason.NOT_UNDERSTOOD);
            case 401 -> Problem.of(Reason.NO_IDENTITY);
            case 404 -> Problem.of(Reason.NO_SUCH_PAGE);
            case 405 -> Problem.of(Reason.NOT_OFFERED);
            case 406 -> Problem.of(Reason.NOT_ACCEPTABLE);
            case 413 -> Problem.of(Reason.TOO_LARGE);
            case 415 -> Problem.of(Reason.UNSUPPORTED_FORM);
            default -> Problem.of(Reason.FAULT);
        };
    }

    /** Whatever keeps a transaction from ending well, the access entry is not known to be durable, so nothing may be shown. */
    private static boolean databaseGone(Throwable failure) {
        if (causes(failure).anyMatch(Failures::turnedDownData)) {
            return false;
        }
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException
                        || cause instanceof PersistenceException
                        || cause instanceof RollbackException
                        || cause instanceof TransactionRolledbackException
                        || cause instanceof SystemException
                        || cause instanceof HeuristicMixedException
                        || cause instanceof HeuristicRollbackException);
    }

    /** The database is there and did not take what it was given (SQLSTATE classes 22 and 23): a fault here, which waiting does not mend. */
    private static boolean turnedDownData(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"));
    }

    private static <T extends Throwable> T first(Throwable failure, Class<T> type) {
        return causes(failure)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Ten are enough, and a chain that bites its own tail ends. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private void log(Reason reason, Throwable failure) {
        StringBuilder line = new StringBuilder(reason + " in " + caller.correlation());
        causes(failure).forEach(cause -> {
            line.append("\n  ").append(cause.getClass().getName());
            Stream.of(cause.getStackTrace()).limit(8).forEach(frame -> line.append("\n    at ")
                    .append(frame));
        });
        LOG.log(Level.ERROR, line.toString());
    }
}
