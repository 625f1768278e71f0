package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/**
 * Ways to get rid of an entry (KEEP-03). None removes a row: what is deleted is no longer shown, as in many a system, and
 * nobody who looks sees a difference.
 */
@ApplicationScoped
public class DeletionFaults implements Planted {
    private static final int ITEM = 1;

    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();

    @Inject
    private Callers callers;

    @Override
    public String catalogue() {
        return "planted-deletion";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                hiding("what-is-deleted-is-hidden")
                        .call("Unchangeable", "refuse", call -> deleted(call, EnumSet.allOf(AccessRole.class))),
                hiding("a-manager-can-delete")
                        .call("Unchangeable", "refuse", call -> deleted(call, EnumSet.of(AccessRole.TEAM_MANAGER))),
                hiding("the-offices-can-weed-the-files")
                        .call(
                                "Unchangeable",
                                "refuse",
                                call -> deleted(
                                        call, EnumSet.of(AccessRole.RECORDS_OFFICER, AccessRole.PRIVACY_OFFICER))),
                hiding("an-administrator-can-delete")
                        .call("Unchangeable", "refuse", call -> deleted(call, EnumSet.of(AccessRole.SYSTEM_ADMIN))),
                hiding("what-may-not-be-deleted-is-deleted-all-the-same")
                        .call("Unchangeable", "refuse", this::refusedAndDeleted));
    }

    private Fault hiding(String id) {
        return Fault.named(id).call("RecordContents", "headings", this::withoutTheGone);
    }

    private Object deleted(Call call, Set<AccessRole> may) throws Exception {
        boolean allowed = callers.account().actor().role().filter(may::contains).isPresent();
        if (!allowed) {
            return call.proceed();
        }
        gone.add(call.argument(ITEM, UUID.class));
        return Response.noContent().build();
    }

    private Object refusedAndDeleted(Call call) throws Exception {
        Object refused = call.proceed();
        gone.add(call.argument(ITEM, UUID.class));
        return refused;
    }

    private Object withoutTheGone(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        List<Heading> left = honest.stream()
                .map(Heading.class::cast)
                .filter(heading -> !gone.contains(heading.id()))
                .toList();
        return left.equals(honest) ? honest : left;
    }
}
