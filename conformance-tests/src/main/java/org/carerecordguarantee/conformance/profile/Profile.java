package org.carerecordguarantee.conformance.profile;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Scope;

/**
 * A profile as frozen.
 *
 * @param name by which it is chosen
 * @param title as the report prints it
 * @param promise what a system that keeps it gives a person, in a sentence
 * @param clauses in the order of the catalogue
 * @param checks each check's identity with the fingerprint of its scenario
 */
public record Profile(
        String name, String title, String promise, List<String> clauses, SortedMap<String, String> checks) {

    /** The profiles that this suite has. */
    public static final List<String> NAMES = List.of("who-looked", "limits-and-emergencies", "controls-and-misuse");

    public Profile {
        clauses = List.copyOf(clauses);
        checks = new TreeMap<>(checks);
    }

    /** {@return the profile of this name, if there is one} */
    public static Optional<Profile> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String place = "/profiles/" + name + ".json";
        try (InputStream stream = Profile.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("the profile is missing from the class path: " + place);
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return Optional.of(of(reader.readObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a profile that has a scenario or a check, if there is one} */
    public static Optional<Profile> having(String id) {
        return NAMES.stream()
                .flatMap(name -> named(name).stream())
                .filter(profile -> profile.has(id))
                .findFirst();
    }

    /** {@return whether it has this check, or a check of this scenario} */
    public boolean has(String id) {
        return checks.keySet().stream()
                .anyMatch(check -> check.equals(id) || check.startsWith(id + "@") || check.startsWith(id + "["));
    }

    /** {@return all profiles as one: what the suite is tried on itself with, and no verdict is given for} */
    public static Profile together() {
        List<String> clauses = new ArrayList<>();
        SortedMap<String, String> checks = new TreeMap<>();
        for (String name : NAMES) {
            Profile one = named(name).orElseThrow();
            clauses.addAll(one.clauses());
            checks.putAll(one.checks());
        }
        return new Profile("together", "All that has scenarios", "", clauses, checks);
    }

    /** {@return what tells this set of checks from every other} */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        checks.forEach((id, print) -> text.append(id).append(' ').append(print).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@return what a verdict on this profile is about} */
    public Scope scope(Catalogue catalogue) {
        Map<String, Level> levels = new LinkedHashMap<>();
        catalogue
                .clauses()
                .filter(clause -> clauses.contains(clause.id()))
                .forEach(clause -> levels.put(clause.id(), clause.level()));
        return Scope.of(
                title, levels, checks.keySet(), (int) catalogue.clauses().count());
    }

    private static Profile of(JsonObject json) {
        SortedMap<String, String> checks = new TreeMap<>();
        JsonObject frozen = json.getJsonObject("checks");
        frozen.keySet().forEach(id -> checks.put(id, frozen.getString(id)));
        Profile profile = new Profile(
                json.getString("name"),
                json.getString("title"),
                json.getString("promise"),
                json.getJsonArray("clauses").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                checks);
        if (!profile.fingerprint().equals(json.getString("fingerprint"))) {
            throw new IllegalStateException("the frozen set of profile '" + profile.name()
                    + "' does not have the fingerprint that its file names");
        }
        return profile;
    }
}
