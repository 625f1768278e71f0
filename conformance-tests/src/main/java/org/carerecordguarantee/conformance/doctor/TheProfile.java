package org.carerecordguarantee.conformance.doctor;

import java.util.List;
import org.carerecordguarantee.conformance.config.Nearest;
import org.carerecordguarantee.conformance.profile.Profile;

/** Whether there is such a profile. */
final class TheProfile implements Examination {

    @Override
    public String subject() {
        return "the profile";
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheConfiguration.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        String name = visit.configuration().profile();
        return List.of(
                Profile.named(name).isPresent()
                        ? Finding.ok("the profile '" + name + "' is known")
                        : Finding.fix("there is no profile '" + name + "': change the key 'profile'. "
                                + Nearest.hint(name, Profile.NAMES)));
    }
}
