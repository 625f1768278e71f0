package org.carerecordguarantee.model.guarantee;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The policies of {@code guarantee.cedar}, judged by Cedar's own engine. */
final class Cedar {
    /** What it says: whether it is allowed, under which clauses, and which of its policies were decisive. */
    record Says(boolean allowed, Set<String> clauses, Set<String> policies) {
        boolean agreesWith(Says other) {
            return allowed == other.allowed && clauses.equals(other.clauses);
        }
    }

    private static final EntityTypeName ACTION = EntityTypeName.parse("Action").orElseThrow();
    private static final EntityUID READER =
            EntityTypeName.parse("Reader").orElseThrow().of("reader");
    private static final EntityUID RECORD =
            EntityTypeName.parse("Record").orElseThrow().of("record");
    private static final Pattern CLAUSE = Pattern.compile("@id\\(\"([A-Z]+-[0-9]+)");
    private static final Map<Column, String> NAMES = Map.ofEntries(
            Map.entry(Column.WHO, "who"),
            Map.entry(Column.PERSON, "person"),
            Map.entry(Column.OUTSIDE_WORK, "outsideWork"),
            Map.entry(Column.RELATIONSHIP, "relationship"),
            Map.entry(Column.PURPOSE, "purpose"),
            Map.entry(Column.CONCERNS, "concerns"),
            Map.entry(Column.ACCOUNT, "account"),
            Map.entry(Column.TRAINING, "training"),
            Map.entry(Column.CONTRACT, "contract"),
            Map.entry(Column.SUSPENDED, "suspended"),
            Map.entry(Column.RESTRICTED, "restricted"),
            Map.entry(Column.LIMIT, "limit"),
            Map.entry(Column.SEAL, "seal"),
            Map.entry(Column.LAW, "law"));
    private static final Set<String> READS = Set.of(
            "READ_RECORD",
            "READ_ITEM",
            "READ_ITEM_HISTORY",
            "READ_PAST_STATE",
            "READ_EMERGENCY_SUMMARY",
            "OPEN_SEALED_ITEM");
    private static final Set<String> WRITES = Set.of("WRITE_ITEM", "CORRECT_ITEM");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final Map<String, String> clauseOf;
    private final Map<String, CedarList> functions;

    Cedar(Roles roles) throws InternalException, CacheException {
        policies = PolicySet.parsePolicies(text());
        clauseOf = policies.policies.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.policyID, each -> clauseIn(each.policySrc)));
        functions = roles.functions().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> list(each.getValue())));
        policies.cache();
    }

    Set<String> policies() {
        return clauseOf.keySet();
    }

    Set<String> clauses() {
        return Set.copyOf(clauseOf.values());
    }

    /**
     * What it says to a case.
     *
     * @param item one of the wanted items by name, or "record" for the whole
     */
    Says about(Case each, String item) {
        AuthorizationRequest request =
                new AuthorizationRequest(READER, ACTION.of(each.action()), RECORD, context(each, item));
        try {
            AuthorizationSuccessResponse answer = engine.isAuthorized(request, policies, Set.of())
                    .success
                    .orElseThrow(() -> new AssertionError("Cedar could not judge " + each));
            if (!answer.getErrors().isEmpty()) {
                throw new AssertionError("Cedar could not judge " + each + ": " + answer.getErrors());
            }
            return new Says(
                    answer.isAllowed(),
                    answer.getReason().stream().map(clauseOf::get).collect(Collectors.toSet()),
                    answer.getReason());
        } catch (AuthException broken) {
            throw new AssertionError("Cedar could not judge " + each, broken);
        }
    }

    private Map<String, Value> context(Case each, String item) {
        Map<String, Value> context = new HashMap<>();
        NAMES.forEach((column, name) -> context.put(name, new PrimString(each.get(column))));
        // Where nobody in particular is asked about, nobody asks about themself.
        if (each.has(Column.PERSON, "nobody") && each.has(Column.WHO, "themself")) {
            context.put("who", new PrimString("stranger"));
        }
        // Whoever says that there is an emergency claims one.
        boolean says = each.action().equals("OPEN_EMERGENCY") && each.has(Column.EMERGENCY, "no");
        context.put("emergency", new PrimString(says ? "claimed" : each.get(Column.EMERGENCY)));
        boolean held = !each.has(Column.ROLE, "unheld");
        context.put("held", new PrimBool(held));
        context.put("functions", functions.get(held ? each.get(Column.ROLE) : "TEAM_MANAGER"));
        context.put("worker", new PrimBool(each.ofWorker()));
        context.put("reads", new PrimBool(READS.contains(each.action())));
        context.put("writes", new PrimBool(WRITES.contains(each.action())));
        context.put("item", new PrimString(item));
        return context;
    }

    private static String clauseIn(String policy) {
        Matcher matcher = CLAUSE.matcher(policy);
        if (!matcher.find()) {
            throw new AssertionError("a policy that names no clause: " + policy);
        }
        return matcher.group(1);
    }

    private static CedarList list(Set<String> words) {
        return new CedarList(
                words.stream().map(word -> (Value) new PrimString(word)).toList());
    }

    private static String text() {
        try (InputStream in = Cedar.class.getResourceAsStream("/guarantee.cedar")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
