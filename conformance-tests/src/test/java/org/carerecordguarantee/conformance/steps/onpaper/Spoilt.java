package org.carerecordguarantee.conformance.steps.onpaper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.port.TellingTask;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Ruling;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** Honest councils with one thing so wrong that nothing they do means anything. */
public final class Spoilt {

    /** The colleague who makes the scene; never the one who is tested. */
    private static final String KEEPER = "Owen Tarbuckle";

    private Spoilt() {}

    /** {@return a council that is started anew after every act, and then knows only who there is and who helps whom} */
    public static Adapter forgetful(Exchanges exchanges) {
        return around(exchanges, (office, desk, act, given) -> {
            Object outcome = act.invoke(desk, given);
            office.alerts.clear();
            office.files.values().forEach(file -> {
                file.entries.clear();
                file.lines.clear();
            });
            return outcome;
        });
    }

    /**
     * {@return a council that refuses all workers but the one who makes the scene, gives the reason that would be right, and writes
     * each refusal down as it should}
     */
    public static Adapter refusing(Exchanges exchanges) {
        return around(exchanges, (office, desk, act, given) -> {
            Actor who = (Actor) given[0];
            if (!who.worker() || who.name().equals(KEEPER)) {
                return act.invoke(desk, given);
            }
            Reply reply = new Reply(office, exchanges);
            if (act.getName().equals("search")) {
                reply.said(200, "0 people");
                return new Outcome.Done<>(List.of());
            }
            Optional<PersonFile> file = person(given).map(person -> office.files.get(person.id()));
            file.ifPresent(known -> new Book(office).note(known, who, Act.LOOK, purpose(given), false));
            Doorkeeper doorkeeper = new Doorkeeper(office);
            Ruling ruling = doorkeeper.outsider(who) ? Ruling.HIDDEN : Ruling.NO_TIE;
            return reply.refusal(ruling, who, file.orElse(null), "");
        });
    }

    /** {@return a council in which all workers use one account, under one name, with all their rights together} */
    public static Adapter shared(Exchanges exchanges) {
        Adapter council = Office.with(Set.of(), exchanges);
        Arrangements own = council.arrangements();
        Actor[] one = new Actor[1];
        Arrangements sharing = (Arrangements) Proxy.newProxyInstance(
                Spoilt.class.getClassLoader(), new Class<?>[] {Arrangements.class}, (proxy, act, given) -> {
                    if (!act.getName().equals("worker")) {
                        return invoke(act, own, given);
                    }
                    synchronized (own) {
                        if (one[0] == null) {
                            one[0] = (Actor) invoke(act, own, given);
                        }
                        return one[0];
                    }
                });
        return council.with(sharing);
    }

    /** What comes between an act and the desk. */
    private interface Spoiling {
        Object act(Office office, Object desk, Method act, Object[] given)
                throws InvocationTargetException, IllegalAccessException;
    }

    private static Adapter around(Exchanges exchanges, Spoiling spoiling) {
        Adapter council = Office.with(Set.of(), exchanges);
        Office office = (Office) council.arrangements();
        return new Adapter(spoilt(CareRecordSystem.class, council.system(), office, spoiling), office)
                .with(spoilt(LimitActs.class, council.limits(), office, spoiling))
                .with(spoilt(EmergencyActs.class, council.emergencies(), office, spoiling))
                .with(spoilt(MisuseActs.class, council.misuse(), office, spoiling))
                .with(spoilt(BreachActs.class, council.breaches(), office, spoiling))
                .with(spoilt(ControlActs.class, council.controls(), office, spoiling))
                .with(spoilt(RedressActs.class, council.redress(), office, spoiling))
                .with(spoilt(PaperActs.class, council.paper(), office, spoiling));
    }

    private static <A> A spoilt(Class<A> family, A desk, Office office, Spoiling spoiling) {
        return family.cast(
                Proxy.newProxyInstance(Spoilt.class.getClassLoader(), new Class<?>[] {family}, (proxy, act, given) -> {
                    synchronized (office) {
                        try {
                            return spoiling.act(office, desk, act, given);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                }));
    }

    private static Object invoke(Method act, Object on, Object[] given) throws Throwable {
        try {
            return act.invoke(on, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Optional<PersonRef> person(Object[] given) {
        return Stream.of(given)
                .map(one -> one instanceof ItemRef item ? item.person() : one)
                .map(one -> one instanceof EmergencyRef emergency ? emergency.person() : one)
                .map(one -> one instanceof FollowUp task ? task.emergency().person() : one)
                .map(one -> one instanceof LimitRef limit ? limit.person() : one)
                .map(one ->
                        one instanceof TellingTask task ? task.investigation().person() : one)
                .filter(PersonRef.class::isInstance)
                .map(PersonRef.class::cast)
                .findFirst();
    }

    private static Purpose purpose(Object[] given) {
        return Stream.of(given)
                .filter(Purpose.class::isInstance)
                .map(Purpose.class::cast)
                .findFirst()
                .orElse(Purpose.DIRECT_CARE);
    }
}
