package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.RowSlips;
import org.carerecordguarantee.server.platform.Declined;

/** Slips by which an entry that was written does not stay, or what it was for stays without it. */
public final class KeptSlips {
    private KeptSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("an-item-opens-while-the-log-is-down")
                        .call("AccessLog", "append", KeptSlips::openedAllTheSame),
                Fault.named("a-new-look-takes-the-place-of-the-last")
                        .call("AccessLog", "append", KeptSlips::inPlaceOfTheLast),
                Fault.named("the-administrator-strikes-a-line").call("AccessListStays", "removeLine", call -> {
                    Object refused = call.proceed();
                    if (!CDI.current()
                            .select(Callers.class)
                            .get()
                            .account()
                            .roles()
                            .contains(AccessRole.SYSTEM_ADMIN)) {
                        return refused;
                    }
                    RowSlips.change(
                            "delete from access_body where stream_id = ? and entry_id = ?",
                            call.argument(0, UUID.class),
                            call.argument(1, UUID.class));
                    return Response.noContent().build();
                }));
    }

    private static Object openedAllTheSame(Call call) throws Exception {
        Appending appending = new Appending(call);
        if (appending.list().isEmpty() || appending.entry().action() != Action.READ_ITEM) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (Declined notWritten) {
            takeBack(appending.list().get(), appending.entry().entry());
            return appending.list().get();
        }
    }

    private static void takeBack(PersonHead head, UUID entry) throws SQLException {
        RowSlips.change(
                "update person_head set seq = ?, link = ? where person_id = ?",
                head.last().number(),
                head.last().link().bytes(),
                head.person().value());
        RowSlips.change("delete from log_pending where entry_id = ?", entry);
        RowSlips.change("delete from person_link where entry_id = ?", entry);
        RowSlips.change("delete from access_body where entry_id = ?", entry);
        RowSlips.change("delete from access_entry where entry_id = ?", entry);
    }

    private static Object inPlaceOfTheLast(Call call) throws Exception {
        Appending appending = new Appending(call);
        if (!appending.ofAnAllowedLook()) {
            return call.proceed();
        }
        AccessEntry entry = appending.entry();
        int gone = RowSlips.change(
                "delete from access_body where stream_id = ? and actor_id = ? and fields like ? and fields like ?",
                appending.list().get().person().value(),
                entry.actor().id(),
                "%\"action\":\"" + entry.action().name() + "\"%",
                "%\"outcome\":\"ALLOWED\"%");
        PersonHead head = (PersonHead) call.proceed();
        return gone == 0 ? head : new PersonHead(head.person(), head.last());
    }
}
