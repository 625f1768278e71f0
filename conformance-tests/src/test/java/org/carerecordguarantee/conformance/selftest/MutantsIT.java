package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;

/**
 * Rules that a machine changed in one place each, tried against the whole suite: run only by the profile {@code mutants}, since it
 * takes half an hour. Caught is what an outcome shows; many a mutant refuses so much that nothing can be tried any more, and
 * then the run is undecided, which is no pass either. Survivors, under which everything was kept, are no failure; they are
 * listed, so that somebody can say of each why it makes no difference to anybody, or which scenario is missing.
 */
class MutantsIT {

    @Test
    void each_mutant_comes_to_an_outcome() throws IOException {
        Path made = Path.of(System.getProperty("mutants"));
        try (FaultsServer server = FaultsServer.start(Optional.of(made))) {
            Map<Fault, Trial> trials =
                    server.begin(Fault.Sort.MUTANT, server.laboratory()::blind).ended();
            assertThat(trials).isNotEmpty();
            long caught = trials.values().stream()
                    .filter(trial -> !trial.reds().isEmpty())
                    .count();
            List<Trial> survivors =
                    trials.values().stream().filter(MutantsIT::passed).toList();
            JsonArrayBuilder list = Json.createArrayBuilder();
            survivors.forEach(trial -> list.add(Json.createObjectBuilder()
                    .add("says", trial.fault().says() + " (" + trial.fault().breaks() + ")")
                    .add("reached", trial.fired() > 0)));
            JsonObject result = Json.createObjectBuilder()
                    .add("caught", caught)
                    .add("undecided", trials.size() - caught - survivors.size())
                    .add("of", trials.size())
                    .add("seed", Long.getLong("mutants.seed"))
                    .add("measured", LocalDate.now(ZoneId.of("Europe/London")).toString())
                    .add("survivors", list)
                    .build();
            Path written = Path.of(System.getProperty("output"), "mutants.json");
            Files.createDirectories(written.getParent());
            Files.writeString(written, Measurement.pretty(result));
            System.out.println(
                    "mutants " + caught + "/" + trials.size() + ", survivors " + survivors.size() + ", in " + written);
        }
    }

    private static boolean passed(Trial trial) {
        return trial.results().stream().allMatch(result -> result.word() == Word.KEPT);
    }
}
