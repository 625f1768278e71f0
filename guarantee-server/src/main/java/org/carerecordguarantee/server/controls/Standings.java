package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.controls.AccountStanding;
import org.carerecordguarantee.model.controls.AccountStanding.Requirement;
import org.carerecordguarantee.model.controls.Engagement;
import org.carerecordguarantee.model.controls.Engagement.Contract;
import org.carerecordguarantee.model.controls.TrainingHeld;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.KeptContract;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.StaffRegister;
import org.carerecordguarantee.server.platform.Caller;

/**
 * What the register of staff and this very sign-in say of a worker, for gate 1. It is read for each request: a token that
 * was believed a moment ago says who somebody is, and never that they are still in.
 */
@ApplicationScoped
class Standings {
    @Inject
    private StaffRegister staff;

    @Inject
    private Caller caller;

    /** The three facts of gate 1 about somebody at work. */
    List<Fact> of(Account account) {
        Optional<KeptStanding> kept = staff.standing(account.actor().id());
        return List.of(
                kept.map(standing -> standing(standing, account)).orElseGet(AccountStanding::none),
                new TrainingHeld(kept.flatMap(KeptStanding::trainedOn)),
                engagement(account));
    }

    private AccountStanding standing(KeptStanding kept, Account account) {
        Set<Requirement> lacking = EnumSet.noneOf(Requirement.class);
        unless(kept.individual(), Requirement.INDIVIDUAL, lacking);
        unless(caller.signIn().strong(), Requirement.MORE_THAN_ONE_FACTOR, lacking);
        unless(kept.sponsor().isPresent(), Requirement.SPONSOR, lacking);
        unless(!account.roles().isEmpty(), Requirement.ROLE, lacking);
        unless(account.actor().post().isPresent(), Requirement.TEAM, lacking);
        unless(kept.undertakingOn().isPresent(), Requirement.UNDERTAKING, lacking);
        return new AccountStanding(lacking, kept.leavesAt());
    }

    private Engagement engagement(Account account) {
        return account.actor()
                .post()
                .filter(post -> !post.councilStaff())
                .map(Post::organisationId)
                .filter(staff::underContract)
                .map(organisation -> new Engagement(true, contract(organisation)))
                .orElseGet(Engagement::withoutContract);
    }

    private Optional<Contract> contract(UUID organisation) {
        return staff.contract(organisation).map(Standings::contract);
    }

    static Contract contract(KeptContract kept) {
        return new Contract(kept.clause(), kept.toolkit(), kept.until());
    }

    private static void unless(boolean there, Requirement requirement, Set<Requirement> lacking) {
        if (!there) {
            lacking.add(requirement);
        }
    }
}
