package org.carerecordguarantee.model.accesslog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Restriction;

/**
 * One finding, as the entry keeps it.
 *
 * @param finding what it was: {@code PERMIT}, {@code PASS}, {@code FORBID}, {@code NARROW}, {@code OBLIGE}, or
 *     {@code OVERRIDDEN} for a restriction that an emergency or a ground in law went past
 * @param reason why, for a restriction
 * @param ground what was claimed to go past it, for one that was overridden: a {@link EmergencyReason} or a
 *     {@link LegalGround} by its name
 */
public record Because(
        ClauseId clause, Gate gate, String finding, Optional<ReasonCode> reason, Optional<String> ground) {

    public Because(ClauseId clause, Gate gate, String finding, Optional<ReasonCode> reason) {
        this(clause, gate, finding, reason, Optional.empty());
    }

    /** All that was found, in gate order, without the rules that had nothing to say. */
    static List<Because> of(AccessRequest request, Decision decision) {
        return decision.findings().stream()
                .filter(finding -> !(finding instanceof Abstain))
                .map(finding -> of(finding, request, decision))
                .toList();
    }

    private static Because of(Finding finding, AccessRequest request, Decision decision) {
        if (finding instanceof Restriction restriction) {
            boolean overridden = decision.overridden().contains(restriction);
            String kind = overridden ? "OVERRIDDEN" : kind(finding);
            return new Because(
                    finding.clause(),
                    finding.gate(),
                    kind,
                    Optional.of(restriction.reason()),
                    overridden ? ground(restriction, request) : Optional.empty());
        }
        return new Because(finding.clause(), finding.gate(), kind(finding), Optional.empty());
    }

    // Where both would do, it is the law that is relied on: an emergency comes after everything else.
    private static Optional<String> ground(Restriction restriction, AccessRequest request) {
        return request.passThrough()
                .filter(claim -> restriction.overridableBy().contains(OverrideGround.LAW))
                .map(claim -> claim.ground().name())
                .or(() -> request.emergency().map(claim -> claim.reason().name()));
    }

    private static String kind(Finding finding) {
        return finding.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    Json json() {
        Map<String, Json> members = new TreeMap<>();
        members.put("clause", Json.text(clause.value()));
        members.put("gate", Json.text(gate.name()));
        members.put("finding", Json.text(finding));
        ground.ifPresent(claimed -> members.put("ground", Json.text(claimed)));
        reason.ifPresent(code -> members.put("reason", Json.text(code.name())));
        return Json.members(members);
    }
}
