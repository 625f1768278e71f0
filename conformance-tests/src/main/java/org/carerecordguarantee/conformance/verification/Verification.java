package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Reports;

/** Looks at a bundle from every side from which it could contradict itself, the suite, or what the buyer knows. */
public final class Verification {

    private final Catalogue catalogue;
    private final Engine engine;

    /** One side from which a bundle is looked at. */
    private interface Look {
        List<Finding> at(Opened bundle);
    }

    public Verification(Catalogue catalogue, Engine engine) {
        this.catalogue = catalogue;
        this.engine = engine;
    }

    /**
     * {@return everything that is not as it should be; none if the bundle is sound}
     *
     * @param digest the digest that the buyer noted, if they did
     * @param challenge the word that the buyer gave, if they did
     * @throws Unreadable if it cannot be looked at
     */
    public List<Finding> of(Bundle bundle, Optional<String> digest, Optional<Challenge> challenge) {
        List<Finding> found = new ArrayList<>();
        bundle.differences().forEach((file, what) -> found.add(new Finding(file, what)));
        digest.filter(noted -> !bare(noted).equals(bare(bundle.digest())))
                .ifPresent(noted -> found.add(new Finding(
                        "manifest.json", "has the digest " + bundle.digest() + ", and not the one that was noted")));
        Opened opened = new Opened(bundle);
        Optional<Profile> profile = profile(opened);
        List<Map.Entry<String, Look>> looks = new ArrayList<>();
        looks.add(Map.entry("profile.json", at -> SameSuite.look(at, profile, catalogue)));
        profile.ifPresent(known -> {
            looks.add(Map.entry("result.json", at -> CheckWords.look(at, known, engine)));
            looks.add(Map.entry("result.json", at -> Judgement.look(at, known, catalogue)));
            looks.add(
                    Map.entry("result.json", at -> Declared.look(at, catalogue, engine.plan(Selection.whole(known)))));
        });
        looks.add(Map.entry("configuration.json", SameSystem::look));
        looks.add(Map.entry("configuration.json", Figures::look));
        looks.add(Map.entry("evidence/ledger.json", Books::look));
        looks.add(Map.entry("evidence", Traffic::look));
        looks.add(Map.entry("the reports", at -> Copies.look(at, catalogue)));
        looks.add(Map.entry(Reports.MESSAGES, Told::look));
        looks.add(Map.entry("evidence", at -> Woven.look(at, challenge)));
        looks.forEach(look -> found.addAll(guarded(look.getKey(), look.getValue(), opened)));
        return found.stream().distinct().toList();
    }

    private static Optional<Profile> profile(Opened bundle) {
        try {
            return Profile.named(bundle.result().getJsonObject("profile").getString("name"));
        } catch (ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static String bare(String digest) {
        return digest.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "");
    }

    /** A part may be missing or of another kind than this suite writes: that is a finding like any other. */
    private static List<Finding> guarded(String part, Look look, Opened bundle) {
        try {
            return look.at(bundle);
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | JsonException misshapen) {
            return List.of(new Finding(part, "is not of the shape that this suite writes"));
        }
    }
}
