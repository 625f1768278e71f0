package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.controls.FreshSignIn;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.Accounts;
import org.carerecordguarantee.server.platform.Caller;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Time;

/** Who makes the request at hand, when, and by which way. */
@ApplicationScoped
public class Callers {
    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Time time;

    /** The caller's account, read now. One that is closed, or that nobody knows, ends the request (CTL-01). */
    public Account account() {
        Account account = whoever();
        if (!account.open()) {
            throw Problem.of(Reason.ACCOUNT).withClause("CTL-01").withGate(1).declined();
        }
        return account;
    }

    /** Ends the request of somebody who has not shown for a while who they are, so that they do (CTL-09). */
    void haveJustSignedIn() {
        if (!FreshSignIn.BY_DEFAULT.holds(caller.signIn().at(), time.now())) {
            throw Problem.of(Reason.SIGN_IN_AGAIN).withClause("CTL-09").declined();
        }
    }

    /** The caller, with an account or without. */
    Account whoever() {
        return accounts.of(caller.subject(), caller.groups());
    }

    /** The time by which this person's matters are judged; the true time where it is about nobody. */
    public Instant timeFor(Optional<PersonId> person) {
        return person.map(time::nowFor).orElseGet(time::now);
    }

    /** The rest that an entry says of this request. */
    public Circumstances circumstances(Instant happenedAt) {
        return new Circumstances(
                happenedAt, time.now(), caller.channel().toUpperCase(Locale.ROOT), caller.correlation());
    }
}
