package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.carerecordguarantee.server.access.ContentSlips;
import org.carerecordguarantee.server.accesslog.EntrySlips;
import org.carerecordguarantee.server.accesslog.KeptSlips;
import org.carerecordguarantee.server.accesslog.ListSlips;
import org.carerecordguarantee.server.accesslog.TraceSlips;
import org.carerecordguarantee.server.controls.BarSlips;
import org.carerecordguarantee.server.controls.RoleSlips;
import org.carerecordguarantee.server.controls.StaffSlips;
import org.carerecordguarantee.server.controls.TieSlips;
import org.carerecordguarantee.server.disclosure.SearchSlips;
import org.carerecordguarantee.server.emergency.EmergencySlips;
import org.carerecordguarantee.server.limits.LimitSlips;
import org.carerecordguarantee.server.misuse.MisuseSlips;
import org.carerecordguarantee.server.recordkeeping.WritingSlips;

/**
 * Slips that were written from the words of the clauses and the server's own source, by somebody who had not read the scenarios nor
 * their steps, and of the planted faults only three, for their form. Nobody tuned them to what the suite sees, so the share of them
 * that it notices says something about faults that nobody has thought of.
 *
 * <p>INVARIANT: they stay as they were first measured. A slip that the suite misses is a reason for another check, never
 * for another slip.
 */
@ApplicationScoped
public class BlindSlips implements Planted {
    @Override
    public String catalogue() {
        return "blind";
    }

    @Override
    public List<Fault> faults() {
        return Stream.of(
                        TraceSlips.all(),
                        EntrySlips.all(),
                        KeptSlips.all(),
                        ListSlips.all(),
                        TieSlips.all(),
                        BarSlips.all(),
                        RoleSlips.all(),
                        WritingSlips.all(),
                        ContentSlips.all(),
                        SearchSlips.all(),
                        LimitSlips.all(),
                        EmergencySlips.all(),
                        MisuseSlips.all(),
                        StaffSlips.all())
                .flatMap(List::stream)
                .toList();
    }
}
