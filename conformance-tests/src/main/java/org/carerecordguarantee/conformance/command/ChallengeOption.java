package org.carerecordguarantee.conformance.command;

import java.util.Optional;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.evidence.Challenge;
import picocli.CommandLine.Option;

/** The buyer's word: the same for the command that weaves it in and for the one that looks for it. */
final class ChallengeOption {

    @Option(
            names = "--challenge",
            paramLabel = "WORD",
            description = {
                "A word that the buyer gives before the run (4 to 40 letters, digits, hyphens). It becomes a part of the",
                "names of all made-up people, so that no older run can be shown for this one."
            })
    private Optional<String> word = Optional.empty();

    /** {@return the word, if there is one} */
    Optional<Challenge> challenge() {
        try {
            return word.map(Challenge::new);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault("--challenge: " + e.getMessage());
        }
    }
}
