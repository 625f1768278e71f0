package org.carerecordguarantee.server.recordlife;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Declined;

/** Ways to break who learns where the paper file is (CTL-07). */
@ApplicationScoped
public class FileFaults implements Planted {
    @Inject
    private FileVolumes volumes;

    @Override
    public String catalogue() {
        return "planted-files";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-shelf-is-not-told").call("FileVolumes", "of", FileFaults::withoutShelf),
                Fault.named("a-refusal-tells-the-shelf")
                        .call("FileLocationResource", "locations", this::refusedWithShelf));
    }

    private static Object withoutShelf(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        return honest.stream()
                .map(FileVolume.class::cast)
                .map(each -> new FileVolume(each.volume(), each.of(), each.title(), "In the store"))
                .toList();
    }

    private Object refusedWithShelf(Call call) throws Exception {
        try {
            return call.proceed();
        } catch (Declined refused) {
            String shelves = volumes.of(new PersonId(call.argument(0, UUID.class))).stream()
                    .map(FileVolume::location)
                    .toList()
                    .toString();
            throw refused.problem()
                    .withDetail("Your job here does not include asking about " + shelves)
                    .declined();
        }
    }
}
