package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Volume;

/** Everything about one person. An entry is the list of its versions, the latest last. */
final class PersonFile {

    final PersonRef ref;
    final PersonSheet sheet;
    final List<List<ItemView>> entries = new ArrayList<>();
    final List<AccessLine> lines = new ArrayList<>();
    final Set<String> tied = new HashSet<>();
    final Set<String> onceTied = new HashSet<>();
    final Map<String, Instant> claims = new HashMap<>();
    final Map<String, String> close = new HashMap<>();
    final List<Volume> volumes = new ArrayList<>();
    final List<PaperLimit> limits = new ArrayList<>();
    final Map<String, String> passed = new HashMap<>();
    final List<PaperEmergency> emergencies = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<PaperCase> cases = new ArrayList<>();
    final List<PaperCase> told = new ArrayList<>();
    final Map<String, List<Purpose>> stated = new HashMap<>();
    final List<PaperBreach> breaches = new ArrayList<>();
    final List<PaperLoss> losses = new ArrayList<>();
    final List<PaperSeal> seals = new ArrayList<>();
    final List<NightOpeningView> nights = new ArrayList<>();
    final Set<String> readers = new HashSet<>();
    Optional<Set<String>> named = Optional.empty();
    Optional<String> kindOfReason = Optional.empty();
    Duration ahead = Duration.ZERO;
    boolean outage;

    PersonFile(PersonRef ref, PersonSheet sheet) {
        this.ref = ref;
        this.sheet = sheet;
    }

    /** {@return what stands for a tie that somebody claimed} */
    Object claimOf(Actor who) {
        return List.of(ref, who.login());
    }
}
