package org.carerecordguarantee.conformance.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Waiver;

/**
 * Reads the buyer's waivers, a file of their own beside the vendor's configuration. Everything that could make a waiver mean something
 * else than the buyer thought is refused before a run starts.
 */
public final class WaiverFile {

    private static final Set<String> KEYS = Set.of("waivers");
    private static final Set<String> OF_A_WAIVER = Set.of("clause", "reason", "name", "expires");
    private static final String EXAMPLE =
            "'waivers:' and under it, for each, '- clause:', 'reason:', 'name:', 'expires:'";

    private final Keys keys;
    private final Catalogue catalogue;
    private final Profile profile;
    private final LocalDate today;

    private WaiverFile(Path file, Catalogue catalogue, Profile profile, LocalDate today) {
        this.keys = new Keys(file);
        this.catalogue = catalogue;
        this.profile = profile;
        this.today = today;
    }

    /**
     * {@return the waivers that a file holds, all in force}
     *
     * @param today the date in England
     * @throws ConfigurationFault if anything in it is wrong, expired, or not of the profile
     */
    public static List<Waiver> read(Path file, Catalogue catalogue, Profile profile, LocalDate today) {
        return new WaiverFile(file, catalogue, profile, today).read();
    }

    private List<Waiver> read() {
        Map<String, Object> all = keys.known(
                keys.read("waivers", "name the buyer's file with --waivers (explained by: run --help)", EXAMPLE),
                KEYS,
                "");
        if (!(all.get("waivers") instanceof List<?> written) || written.isEmpty()) {
            throw keys.fault("it must hold at least one waiver: " + EXAMPLE);
        }
        List<Waiver> waivers = new ArrayList<>();
        Set<String> clauses = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            Waiver waiver = waiver(written.get(i), "waivers[" + (i + 1) + "].");
            if (!clauses.add(waiver.clause())) {
                throw keys.fault("clause " + waiver.clause() + " is waived twice: keep one of them");
            }
            waivers.add(waiver);
        }
        return waivers;
    }

    private Waiver waiver(Object written, String prefix) {
        Map<String, Object> all = keys.known(
                keys.map(written, prefix.substring(0, prefix.length() - 1), "'clause: LOG-01'"), OF_A_WAIVER, prefix);
        String clause = clause(required(all, "clause", prefix), prefix);
        String reason = required(all, "reason", prefix);
        if (!Reason.isReal(reason)) {
            throw keys.fault("'" + prefix + "reason' must say in a few words why the buyer waives " + clause);
        }
        LocalDate expires = date(required(all, "expires", prefix), prefix);
        if (expires.isBefore(today)) {
            throw keys.fault("the waiver of " + clause + " expired on " + expires
                    + ": take it out, or let the buyer give a new one");
        }
        return new Waiver(clause, reason, required(all, "name", prefix), expires);
    }

    private String required(Map<String, Object> all, String key, String prefix) {
        return keys.text(all, key, prefix)
                .orElseThrow(
                        () -> keys.fault("the key '" + prefix + key + "' is missing: a waiver has a clause, a reason,"
                                + " the name of who gives it, and the date on which it expires"));
    }

    private String clause(String id, String prefix) {
        Optional<Clause> clause = catalogue.clause(id);
        if (clause.isEmpty()) {
            throw keys.fault("'" + prefix + "clause' names '" + id + "', which is no clause. "
                    + Nearest.to(id, profile.clauses())
                            .map(nearest -> "Did you mean '" + nearest + "'?")
                            .orElse("An id looks like LOG-01."));
        }
        if (!profile.clauses().contains(id)) {
            throw keys.fault("clause " + id + " is not in profile '" + profile.name()
                    + "', so that there is nothing to waive: take it out");
        }
        if (clause.get().level() != Level.MUST) {
            throw keys.fault("clause " + id + " does not decide a verdict (its level is '"
                    + clause.get().level().inWords() + "'), so that there is nothing to waive: take it out");
        }
        return id;
    }

    private LocalDate date(String text, String prefix) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw keys.fault("the key '" + prefix + "expires' must be a date such as 2027-03-31, not '" + text + "'");
        }
    }
}
