package org.carerecordguarantee.server.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what a person reads of what was done without asking them (EMG-06, EMG-11). */
@ApplicationScoped
public class NoticeFaults implements Planted {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public String catalogue() {
        return "planted-notices";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("what-was-told-is-not-shown").call("Notices", "all", call -> {
                    NoticesView honest = (NoticesView) call.proceed();
                    return honest.notices().isEmpty() ? honest : new NoticesView(List.of());
                }),
                Fault.named("a-brother-reads-what-the-other-was-told").call("Duties", "tellings", this::ofTheFamily),
                Fault.named("a-notice-has-the-wrong-day").call("Notices", "all", NoticeFaults::aDayLater));
    }

    /** Together with whatever all others are to be told whom the same worker looked at in an emergency. */
    private Object ofTheFamily(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        Duties duties = (Duties) call.target();
        List<Duty> others = entities
                .createQuery(
                        "select distinct other.personId from EmergencyWindow own, EmergencyWindow other"
                                + " where own.personId = :person and other.workerId = own.workerId"
                                + " and other.personId <> :person",
                        UUID.class)
                .setParameter("person", call.argument(0, PersonId.class).value())
                .getResultList()
                .stream()
                .flatMap(person -> duties.tellings(new PersonId(person)).stream())
                .toList();
        return others.isEmpty()
                ? honest
                : Stream.concat(honest.stream().map(Duty.class::cast), others.stream())
                        .toList();
    }

    private static Object aDayLater(Call call) throws Exception {
        NoticesView honest = (NoticesView) call.proceed();
        return new NoticesView(honest.notices().stream()
                .map(notice -> new NoticesView.Notice(
                        notice.id(),
                        notice.happenedAt().plus(Duration.ofDays(1)),
                        notice.toldAt(),
                        notice.words(),
                        notice.toldLateBecause(),
                        notice.unjustifiedLook()))
                .toList());
    }
}
