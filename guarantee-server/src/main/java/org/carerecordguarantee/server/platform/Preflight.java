package org.carerecordguarantee.server.platform;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.emergency.EmergencyWindow;

/**
 * Looks at the settings before anything is served, and says everything that makes them unfit for real people's records. In demo it
 * only asks that the demo stays on this machine.
 *
 * <p>INVARIANT: whatever it finds, the server refuses to serve; nothing is quietly corrected.
 */
final class Preflight {
    private static final Set<String> WELL_KNOWN_PASSWORDS = Set.of("changeit", "password", "admin", "guarantee");

    private final Settings settings;
    private final List<String> faults = new ArrayList<>();

    private Preflight(Settings settings) {
        this.settings = settings;
    }

    /** What is wrong, each with what to do about it; empty when the server may serve. */
    static List<String> faults(Settings settings) {
        Preflight preflight = new Preflight(settings);
        if (settings.profile() == Profile.PRODUCTION) {
            preflight.production();
        } else {
            preflight.demo();
        }
        preflight.emergencyWindow();
        return List.copyOf(preflight.faults);
    }

    private void production() {
        settings.value("GUARANTEE_PROFILE")
                .filter(profile -> !profile.equals("production"))
                .ifPresent(
                        profile -> faults.add(
                                "GUARANTEE_PROFILE is neither production nor demo. Set it to one of them, or leave it out for production."));
        for (String name : settings.namesStarting("DEVELOPMENT_")) {
            faults.add(
                    name
                            + " is a development switch. Remove it, or set GUARANTEE_PROFILE=demo on a machine without real records.");
        }
        required("MP_JWT_VERIFY_ISSUER", settings.tokenIssuer(), "the issuer whose tokens are believed");
        required("MP_JWT_VERIFY_PUBLICKEY_LOCATION", settings.tokenKeys(), "where that issuer's public keys are");
        if (settings.tokenAudiences().isEmpty()) {
            faults.add(
                    "MP_JWT_VERIFY_AUDIENCES is not set, so a token that the issuer made for any other system would be"
                            + " believed here. Set it to the audience that stands for this server.");
        }
        settings.tokenKeys()
                .filter(place -> !place.contains("/development/"))
                .filter(place -> !place.startsWith("https://") && !place.startsWith("file:") && !place.startsWith("/"))
                .ifPresent(
                        place -> faults.add("MP_JWT_VERIFY_PUBLICKEY_LOCATION is neither https nor a file, so somebody"
                                + " on the way could put their own keys in its place. Name one of the two."));
        notTheDevelopmentIssuer("MP_JWT_VERIFY_ISSUER", settings.tokenIssuer());
        notTheDevelopmentIssuer("MP_JWT_VERIFY_PUBLICKEY_LOCATION", settings.tokenKeys());
        required("RECORD_KEY", settings.recordKey(), "file:/path of the key that wraps every record's key");
        required("DB_URL", settings.value("DB_URL"), "the address of a PostgreSQL database");
        settings.value("DB_URL")
                .filter(url -> !url.startsWith("jdbc:postgresql:"))
                .ifPresent(url -> faults.add(
                        "DB_URL is not PostgreSQL. Another database may answer before an entry of the access log is"
                                + " on the disk (LOG-03). Name a PostgreSQL database."));
        required("DB_OWNER_USER", settings.value("DB_OWNER_USER"), "the role that owns the tables");
        if (settings.value("DB_OWNER_USER").isPresent()
                && settings.value("DB_OWNER_USER").equals(settings.value("DB_USER"))) {
            faults.add(
                    "DB_OWNER_USER and DB_USER are the same role, so this server could change its own access log (LOG-02)."
                            + " Give it a DB_USER of its own.");
        }
        password("DB_PASSWORD");
        password("DB_OWNER_PASSWORD");
        password("TLS_KEYSTORE_PASSWORD");
    }

    private void demo() {
        settings.value("HTTP_HOST")
                .filter(host -> !Set.of("localhost", "127.0.0.1", "::1").contains(host))
                .filter(host ->
                        settings.value("DEVELOPMENT_BEYOND_THIS_MACHINE").isEmpty())
                .ifPresent(host ->
                        faults.add("HTTP_HOST opens the demo, which gives a token to whoever asks, to other machines."
                                + " Remove it, or set DEVELOPMENT_BEYOND_THIS_MACHINE=yes if that is meant."));
    }

    private void emergencyWindow() {
        if (!emergencyWindowIsLawful()) {
            faults.add("EMERGENCY_WINDOW is not a time between two minutes and twelve hours (EMG-03)."
                    + " Write it like PT8H for eight hours, or leave it out for eight.");
        }
    }

    private boolean emergencyWindowIsLawful() {
        try {
            Duration lasting = settings.emergencyWindow();
            return lasting.compareTo(EmergencyWindow.SHORTEST) >= 0 && lasting.compareTo(EmergencyWindow.LONGEST) <= 0;
        } catch (DateTimeParseException notADuration) {
            return false;
        }
    }

    private void required(String name, Optional<String> value, String meaning) {
        if (value.isEmpty()) {
            faults.add(name + " is not set. Set it to " + meaning + ".");
        }
    }

    private void notTheDevelopmentIssuer(String name, Optional<String> value) {
        value.filter(place -> place.contains("/development/"))
                .ifPresent(place -> faults.add(name
                        + " points to a development issuer, which gives a token to whoever asks. Name the real one."));
    }

    private void password(String name) {
        Optional<String> value = settings.value(name);
        if (value.isEmpty()) {
            faults.add(name + " is not set, so a password that everybody knows would be used. Set it.");
        } else if (WELL_KNOWN_PASSWORDS.contains(value.get())) {
            faults.add(name + " is a password that everybody knows. Set another.");
        }
    }
}
