package org.carerecordguarantee.conformance.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.declared.Condition;

/** Reads {@code absent:}, what the product does not serve, each with the supplier's reason. */
final class DeclaredAbsences {

    private static final Set<String> KEYS =
            Arrays.stream(Condition.values()).map(Condition::key).collect(Collectors.toSet());
    private static final String PREFIX = "absent.";
    private static final String EXAMPLE = "'children: The product is sold for adults'' services only'";

    private DeclaredAbsences() {}

    static Map<Condition, String> read(Keys keys, Object written) {
        Map<String, Object> all = keys.known(keys.map(written, "absent", EXAMPLE), KEYS, PREFIX);
        Map<Condition, String> absent = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            if (all.containsKey(condition.key())) {
                String reason = keys.text(all, condition.key(), PREFIX).orElse("");
                if (!Reason.isReal(reason)) {
                    throw keys.fault("'" + PREFIX + condition.key() + "' must say why the product has not "
                            + condition.thing() + ", in a few words, such as " + EXAMPLE);
                }
                absent.put(condition, reason);
            }
        }
        if (absent.keySet().containsAll(Set.of(Condition.CHILDREN, Condition.ADULTS))) {
            throw keys.fault(
                    "'absent.children' and 'absent.adults' are both declared, so that nobody is left to be tested"
                            + " for: take out the one that the product serves");
        }
        return absent;
    }
}
