package org.carerecordguarantee.conformance.verification;

import static org.carerecordguarantee.conformance.verification.Bending.way;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to bend what was seen: the evidence of checks and probes, and the books. */
final class WaysToBendTheEvidence {
    private static final String FIRST_STEP = "(?s)(\"played\": \\[)\\s*\\{.*?},";

    private WaysToBendTheEvidence() {}

    /** Each way, whether the manifest is made to fit, and where it must be noticed. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way("flip a check's word, all else in keeping", true, Bending.CHECK, Bending::flipWord),
                way(
                        "flip what an outcome held",
                        true,
                        Bending.OTHER,
                        files -> Bending.edit(files, Bending.OTHER, "\"held\": false", "\"held\": true")),
                way(
                        "make a step hold that did not",
                        true,
                        Bending.OTHER,
                        files -> Bending.edit(files, Bending.OTHER, "\"OUTCOME_FALSE\"", "\"HELD\"")),
                way(
                        "reword what was found, against its step",
                        true,
                        Bending.OTHER,
                        files -> Bending.edit(files, Bending.OTHER, "\"was\": \"", "\"was\": \"nothing at all, ")),
                way(
                        "let a step be gone",
                        true,
                        Bending.CHECK,
                        files -> Bending.edit(files, Bending.CHECK, FIRST_STEP, "$1")),
                way("remove a check's evidence", true, Bending.CHECK, files -> files.remove(Bending.CHECK)),
                way(
                        "add evidence of nothing",
                        true,
                        "evidence/LOG-01.9_adult.json",
                        files -> files.put("evidence/LOG-01.9_adult.json", files.get(Bending.CHECK))),
                way(
                        "alter an answer of the system",
                        false,
                        Bending.CHECK,
                        files -> Bending.edit(
                                files,
                                Bending.CHECK,
                                "\"responseBody\": \"\\[not kept",
                                "\"responseBody\": \"[nothing")),
                way("swap the evidence of two checks", true, Bending.CHECK, files -> {
                    String one = files.get(Bending.CHECK);
                    files.put(Bending.CHECK, files.get(Bending.OTHER));
                    files.put(Bending.OTHER, one);
                }),
                way(
                        "remove the exchanges behind an act",
                        true,
                        Bending.CHECK,
                        files -> Bending.edit(
                                files,
                                Bending.CHECK,
                                "(?s)(\"what\": \"Priya[^\"]*opened the record.*?\"exchanges\": \\[).*?]",
                                "$1]")),
                way(
                        "use an exchange twice",
                        true,
                        Bending.CHECK,
                        files -> Bending.edit(files, Bending.CHECK, "\"number\": \\d+", "\"number\": 1")),
                way(
                        "change the date of the run",
                        true,
                        Bending.CHECK,
                        files -> Bending.result(
                                files, text -> text.replaceFirst("\"began\": \"\\d{4}", "\"began\": \"2031"))),
                way(
                        "take an act out of the books",
                        true,
                        "evidence/ledger.json",
                        files -> Bending.edit(
                                files,
                                "evidence/ledger.json",
                                "(?s)(\"check\": \"LOG-01\\.1\\[2]@adult\",\\s*\"done\": \\[).*?]",
                                "$1]")),
                way(
                        "take a line off a list",
                        true,
                        "evidence/ledger.json",
                        files ->
                                Bending.edit(files, "evidence/ledger.json", "(?s)(\"list\": \\[)\\s*\\{[^}]*},", "$1")),
                way(
                        "make a part of another shape",
                        true,
                        "evidence/ledger.json",
                        files -> files.put("evidence/ledger.json", "{\"people\": 1}")),
                way("call a check one that does not apply", true, Bending.OTHER, files -> {
                    Bending.edit(files, Bending.OTHER, "\"word\": \"NOT_KEPT\"", "\"word\": \"DOES_NOT_APPLY\"");
                    Bending.edit(files, Bending.OTHER, "(?s)\"played\": \\[.*?]", "\"played\": []");
                    Bending.result(
                            files,
                            text -> text.replaceFirst(
                                    "(?s)(\"id\": \"LOG-01\\.1\\[2]@adult\".*?\"word\": )\"NOT_KEPT\"",
                                    "$1\"DOES_NOT_APPLY\""));
                }),
                way(
                        "declare something absent that no probe looked for",
                        true,
                        "evidence/probe-paper.json",
                        Bending::withoutPaper),
                way("make up a probe that the system never answered", true, "evidence/probe-paper.json", files -> {
                    Bending.withoutPaper(files);
                    files.put(
                            "evidence/probe-paper.json",
                            "{\"probe\": \"paper\", \"reason\": \"r\", \"finding\": \"ABSENT\", \"found\": \"f\","
                                    + " \"people\": [], \"done\": []}");
                }),
                way(
                        "blame another",
                        true,
                        Bending.OTHER,
                        files -> Bending.result(
                                files, text -> text.replace("\"whose\": \"product\"", "\"whose\": \"adapter\""))),
                way("blame another in the evidence too", true, Bending.OTHER, files -> {
                    Bending.edit(files, Bending.OTHER, "\"whose\": \"product\"", "\"whose\": \"network\"");
                    Bending.result(files, text -> text.replace("\"whose\": \"product\"", "\"whose\": \"network\""));
                }));
    }
}
