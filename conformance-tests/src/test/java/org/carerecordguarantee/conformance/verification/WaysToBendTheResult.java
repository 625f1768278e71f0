package org.carerecordguarantee.conformance.verification;

import static org.carerecordguarantee.conformance.verification.Bending.way;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to bend what a run says of itself: its result, its profile and its configuration. */
final class WaysToBendTheResult {
    private WaysToBendTheResult() {}

    /** Each way, whether the manifest is made to fit, and where it must be noticed. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way(
                        "flip a word in the result",
                        false,
                        "result.json",
                        files -> Bending.edit(files, "result.json", "\"NOT_KEPT\"", "\"KEPT\"")),
                way(
                        "flip a clause's word",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\"id\": \"LOG-01\",\\s*\"level\": \"must\",\\s*\"word\": )\"NOT_KEPT\"",
                                        "$1\"KEPT\""))),
                way(
                        "change the standing",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files,
                                text -> text.replace(
                                        "\"standing\": \"NOT_CONFORMANT\"", "\"standing\": \"CONFORMANT\""))),
                way(
                        "change the sentence",
                        true,
                        "result.json",
                        files -> Bending.result(files, text -> text.replace("Does not keep profile", "Keeps profile"))),
                way("remove a check", true, "result.json", files -> {
                    files.remove(Bending.CHECK);
                    Bending.result(
                            files,
                            text -> text.replaceFirst(
                                    "(?s)\\{\\s*\"id\": \"LOG-01\\.1\\[1]@adult\".*?},\\s*(?=\\{)", ""));
                }),
                way(
                        "add a check",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\\{\\s*\"id\": \")LOG-01\\.1\\[1]@adult(\".*?},)",
                                        "$1LOG-01.9[1]@adult$2$1LOG-01.1[1]@adult$2"))),
                way(
                        "have a check twice",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\\{\\s*\"id\": \"LOG-01\\.1\\[1]@adult\".*?},)", "$1$1"))),
                way(
                        "change the profile's fingerprint",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files, text -> text.replaceFirst("(\"fingerprint\": \"sha256:)....", "$1beef"))),
                way(
                        "freeze another set",
                        true,
                        "profile.json",
                        files ->
                                Bending.edit(files, "profile.json", "(\"LOG-03\\.1[^\"]*\": \"sha256:)....", "$1beef")),
                way(
                        "change the catalogue's fingerprint",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files, text -> text.replaceFirst("(\"catalogue\": \"sha256:)....", "$1beef"))),
                way(
                        "waive what is not kept",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files,
                                text -> text.replaceFirst(
                                        "\"waivers\": \\[\\s*]",
                                        "\"waivers\": [{\"clause\": \"LOG-03\", \"reason\": \"r\", \"name\": \"n\","
                                                + " \"expires\": \"2100-01-01\", \"stale\": false}]"))),
                way("leave a declaration out of the configuration", true, "configuration.json", Bending::withoutPaper),
                way(
                        "let the adapter swallow a failure",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files, text -> text.replaceFirst("\"sort\": \"HONEST\"", "\"sort\": \"SWALLOWED\""))),
                way(
                        "let a figure be larger than declared",
                        true,
                        "result.json",
                        files -> Bending.result(
                                files, text -> text.replaceFirst("\"holds\": \"PT0S\"", "\"holds\": \"PT30S\""))));
    }
}
