package org.carerecordguarantee.model.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;

/**
 * Asks every rule and combines what they found.
 *
 * <p>It is made once of the rules that hold and then answers any number of requests, from any thread. Every rule is
 * always asked, so that the explanation is whole. Nothing is allowed that no rule permits; one refusal outweighs every
 * permit; an emergency, or a ground in law, moves aside only the restrictions that yield to it, and then brings its duties with it.
 *
 * <p>INVARIANT: the result does not depend on the order of the rules.
 *
 * <p>INVARIANT: a rule that throws, or answers for a clause or gate that is not its own, refuses, and nothing overrides
 * that.
 */
public final class Decide {
    private static final ClauseId ALERT_AFTER_EMERGENCY = new ClauseId("EMG-05");
    private static final ClauseId TELL_AFTER_EMERGENCY = new ClauseId("EMG-06");
    private static final ClauseId TELL_AFTER_PASSING_A_LIMIT = new ClauseId("LIM-05");
    private static final Comparator<Rule> IN_GATE_ORDER =
            Comparator.comparing(Rule::gate).thenComparing(Rule::clause);

    // For findings of one gate and clause. Whole words are compared last: to put a finding into words takes long.
    private static final Comparator<Finding> WITHIN_A_CLAUSE = Comparator.comparing(
                    (Finding finding) -> finding.getClass().getName())
            .thenComparing(Decide::visibility)
            .thenComparing(
                    (one, other) -> one.equals(other) ? 0 : one.toString().compareTo(other.toString()));

    private final List<Rule> rules;
    private final List<Span> ofOneClause;
    private final String ruleSet;

    public Decide(List<Rule> rules) {
        this.rules = rules.stream().sorted(IN_GATE_ORDER).toList();
        this.ofOneClause = spans(this.rules);
        this.ruleSet = fingerprintOf(this.rules);
    }

    /** The decision on one request; never null, and it does not throw for what a rule does. */
    public Decision decide(AccessRequest request, Facts facts) {
        List<RuleFailure> failures = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            findings.add(ask(rule, request, facts, failures));
        }
        // A finding has the gate and the clause of its rule, and the rules are in order.
        for (Span span : ofOneClause) {
            findings.subList(span.from(), span.to()).sort(WITHIN_A_CLAUSE);
        }
        failures.sort(Comparator.comparing(RuleFailure::clause));
        return combine(request, findings, failures);
    }

    private record Span(int from, int to) {}

    private Decision combine(AccessRequest request, List<Finding> findings, List<RuleFailure> failures) {
        Set<OverrideGround> grounds = groundsOf(request);
        Set<ItemRef> disclosed = new HashSet<>(request.wanted());
        List<Withheld> withheld = new ArrayList<>();
        List<Oblige> obligations = new ArrayList<>();
        List<Restriction> overridden = new ArrayList<>();
        boolean permitted = false;
        boolean forbidden = false;
        for (Finding finding : findings) {
            if (finding instanceof Restriction restriction && yields(restriction, grounds)) {
                overridden.add(restriction);
            } else if (finding instanceof Narrow narrow) {
                disclosed.removeAll(narrow.items());
                withhold(narrow, request.wanted(), withheld);
            } else if (finding instanceof Oblige oblige) {
                obligations.add(oblige);
            }
            permitted |= finding instanceof Permit;
            forbidden |= finding instanceof Forbid && !overridden.contains(finding);
        }
        if (forbidden || !permitted) {
            return new Decision(
                    Outcome.REFUSED, Set.of(), List.of(), List.of(), findings, overridden, ruleSet, failures);
        }
        obligations.addAll(dutiesOfGoingPast(overridden, grounds));
        return new Decision(Outcome.ALLOWED, disclosed, withheld, obligations, findings, overridden, ruleSet, failures);
    }

    private static Finding ask(Rule rule, AccessRequest request, Facts facts, List<RuleFailure> failures) {
        try {
            Finding finding = rule.consider(request, facts);
            if (!finding.clause().equals(rule.clause()) || finding.gate() != rule.gate()) {
                throw new IllegalStateException("a rule answers for its own clause and gate only");
            }
            return finding;
        } catch (RuntimeException thrown) {
            failures.add(new RuleFailure(rule.clause(), thrown));
            return new Forbid(
                    rule.clause(), rule.gate(), ReasonCode.COULD_NOT_BE_EVALUATED, Set.of(), Visibility.NEUTRAL);
        }
    }

    // The places of several rules of one gate and clause.
    private static List<Span> spans(List<Rule> rules) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rules.size(); to++) {
            if (to == rules.size() || IN_GATE_ORDER.compare(rules.get(from), rules.get(to)) != 0) {
                if (to - from > 1) {
                    spans.add(new Span(from, to));
                }
                from = to;
            }
        }
        return List.copyOf(spans);
    }

    private static Visibility visibility(Finding finding) {
        return finding instanceof Restriction restriction ? restriction.visibility() : Visibility.STATED;
    }

    // Which functions the role has is known here; whether the role is really held is asked at gate 2, which never
    // yields.
    private static Set<OverrideGround> groundsOf(AccessRequest request) {
        Set<OverrideGround> grounds = EnumSet.noneOf(OverrideGround.class);
        if (request.emergency().isPresent() && has(request, Function.EMERGENCY_ACCESS)) {
            grounds.add(OverrideGround.EMERGENCY);
            if (has(request, Function.OVERRIDE_RESTRICTED)) {
                grounds.add(OverrideGround.RESTRICTED_OVERRIDE);
            }
        }
        if (request.passThrough().isPresent() && has(request, Function.PASS_LIMITS)) {
            grounds.add(OverrideGround.LAW);
        }
        return grounds;
    }

    private static boolean has(AccessRequest request, Function function) {
        return request.actor()
                .role()
                .map(AccessRole::functions)
                .orElse(Set.of())
                .contains(function);
    }

    private static boolean isPassedBy(OverrideGround ground, Restriction restriction, Set<OverrideGround> grounds) {
        return grounds.contains(ground) && restriction.overridableBy().contains(ground);
    }

    private static boolean yields(Restriction restriction, Set<OverrideGround> grounds) {
        return !Collections.disjoint(restriction.overridableBy(), grounds);
    }

    private static void withhold(Narrow narrow, Set<ItemRef> wanted, List<Withheld> withheld) {
        Set<ItemRef> taken = new HashSet<>(wanted);
        taken.retainAll(narrow.items());
        if (!taken.isEmpty()) {
            withheld.add(new Withheld(narrow.reason(), narrow.clause(), narrow.gate(), taken, narrow.visibility()));
        }
    }

    private static List<Oblige> dutiesOfGoingPast(List<Restriction> overridden, Set<OverrideGround> grounds) {
        if (overridden.isEmpty()) {
            return List.of();
        }
        Gate broken = overridden.get(0).gate();
        boolean byLawAlone = overridden.stream().allMatch(each -> isPassedBy(OverrideGround.LAW, each, grounds));
        if (byLawAlone) {
            return List.of(new Oblige(TELL_AFTER_PASSING_A_LIMIT, broken, Obligation.TELL_PERSON));
        }
        return List.of(
                new Oblige(ALERT_AFTER_EMERGENCY, broken, Obligation.ALERT_PRIVACY_OFFICER),
                new Oblige(ALERT_AFTER_EMERGENCY, broken, Obligation.REVIEW),
                new Oblige(TELL_AFTER_EMERGENCY, broken, Obligation.TELL_PERSON));
    }

    private static String fingerprintOf(List<Rule> rules) {
        String lines = rules.stream()
                .map(rule -> rule.clause() + " " + rule.gate() + " "
                        + rule.getClass().getName())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
