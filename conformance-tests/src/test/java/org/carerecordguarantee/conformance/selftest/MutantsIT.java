package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;

/**
 * Rules that a machine changed in one place each, tried against the whole suite: run only by the profile {@code mutants}, since it
 * takes a quarter of an hour. Caught is what an outcome shows; many a mutant refuses so much that nothing can be tried any more, and then
 * the run is undecided, which is no pass either. Survivors, under which everything was kept, are no failure; they are listed, so that somebody can say of each why it makes no difference
 * to anybody, or which scenario is missing.
 */
class MutantsIT {

    @Test
    void each_mutant_comes_to_an_outcome() throws IOException {
        Path made = Path.of(System.getProperty("mutants"));
        try (FaultsServer server = FaultsServer.start(Optional.of(made))) {
            Map<Fault, Trial> trials = server.each(Fault.Sort.MUTANT, server.laboratory()::blind);
            assertThat(trials).isNotEmpty();
            JsonArrayBuilder list = Json.createArrayBuilder();
            trials.values().forEach(trial -> list.add(described(trial)));
            long caught = trials.values().stream()
                    .filter(trial -> !trial.reds().isEmpty())
                    .count();
            JsonObject result = Json.createObjectBuilder()
                    .add("caught", caught)
                    .add("of", trials.size())
                    .add("list", list)
                    .build();
            Path written = Path.of(System.getProperty("output"), "mutants.json");
            Files.createDirectories(written.getParent());
            Files.writeString(written, result.toString());
            System.out.println("mutants " + caught + "/" + trials.size() + ", in " + written);
        }
    }

    private static JsonObject described(Trial trial) {
        return Json.createObjectBuilder()
                .add("id", trial.fault().id())
                .add("breaks", trial.fault().breaks())
                .add("says", trial.fault().says())
                .add("reached", trial.fired() > 0)
                .add("caught", !trial.reds().isEmpty())
                .add("allKept", trial.results().stream().allMatch(result -> result.word() == Word.KEPT))
                .build();
    }
}
