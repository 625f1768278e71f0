package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.ProfileJson;
import org.carerecordguarantee.conformance.report.ResultJson;

/** Whether the bundle was made for the same frozen set and from the same catalogue as this version of the suite holds. */
final class SameSuite {

    private SameSuite() {}

    static List<Finding> look(Opened bundle, Optional<Profile> profile, Catalogue catalogue) {
        List<Finding> found = new ArrayList<>();
        JsonObject named = bundle.result().getJsonObject("profile");
        String other = "made by another version of the suite (it says: "
                + bundle.result().getString("suite") + "), or altered: verify it with that version";
        if (profile.isEmpty()) {
            found.add(new Finding(
                    ResultJson.NAME, "this suite has no profile '" + named.getString("name") + "': " + other));
            return found;
        }
        JsonObject frozen = ProfileJson.of(profile.get());
        Optional<JsonObject> kept = bundle.json(ProfileJson.NAME);
        if (kept.isEmpty()) {
            found.add(new Finding(ProfileJson.NAME, "is missing or cannot be read"));
        } else if (!kept.get().equals(frozen)) {
            found.add(new Finding(ProfileJson.NAME, "is not the frozen set of this suite: " + other));
        }
        if (!named.getString("fingerprint").equals(profile.get().fingerprint())
                || named.getInt("checks") != profile.get().checks().size()) {
            found.add(new Finding(
                    ResultJson.NAME,
                    "its profile has another fingerprint than the frozen set of this suite: " + other));
        }
        if (!bundle.result().getString("catalogue").equals(catalogue.fingerprint())) {
            found.add(
                    new Finding(ResultJson.NAME, "its catalogue has another fingerprint than this suite's: " + other));
        }
        return found;
    }
}
