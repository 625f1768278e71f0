package org.carerecordguarantee.conformance.verification;

import static org.carerecordguarantee.conformance.verification.Bending.way;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to bend what is made from the result, and the bundle itself. */
final class WaysToBendTheReports {
    private WaysToBendTheReports() {}

    /** Each way, whether the manifest is made to fit, and where it must be noticed. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way(
                        "write another table",
                        true,
                        "results.csv",
                        files -> Bending.edit(files, "results.csv", "Not kept", "Kept")),
                way(
                        "write another report for machines",
                        true,
                        "earl.jsonld",
                        files -> Bending.edit(files, "earl.jsonld", "earl:failed", "earl:passed")),
                way(
                        "write another report for build servers",
                        true,
                        "junit.xml",
                        files -> Bending.edit(files, "junit.xml", "failures=\"\\d+\"", "failures=\"0\"")),
                way(
                        "let a step that failed pass in the messages",
                        true,
                        "messages.ndjson",
                        files -> Bending.edit(
                                files, "messages.ndjson", "\"status\":\"FAILED\"", "\"status\":\"PASSED\"")),
                way(
                        "leave a check out of the messages",
                        true,
                        "messages.ndjson",
                        files -> Bending.edit(
                                files, "messages.ndjson", "(?m)^.*\"pickleId\":\"LOG-01\\.1\\[1\\]@adult\".*\\R", "")),
                way("leave the messages out", true, "messages.ndjson", files -> files.remove("messages.ndjson")),
                way(
                        "write another page for the buyer",
                        true,
                        "report.html",
                        files -> Bending.edit(files, "report.html", "Does not keep profile", "Keeps profile")),
                way("remove a file", false, "results.csv", files -> files.remove("results.csv")),
                way("add a file", false, "extra.txt", files -> files.put("extra.txt", "hello")));
    }
}
