package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Locale;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.ClauseWord;
import org.carerecordguarantee.conformance.verdict.Whose;

/** The run for machines. The schema is {@code /report/result.schema.json}; a test keeps the two together. */
public final class ResultJson {

    /** Its place, relative to the report. */
    public static final String NAME = "result.json";

    private static final int FORMAT = 1;
    private static final String NOTE =
            "The guarantee as publicly described; the numbering is this project's own. No endorsement is claimed.";

    private ResultJson() {}

    /** {@return the run as JSON} */
    public static JsonObject of(Run run) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("note", NOTE)
                .add("verdict", verdict(run))
                .add("profile", profile(run))
                .add("catalogue", run.catalogue().fingerprint())
                .add("system", system(run))
                .add("began", run.began().toString())
                .add("seconds", run.took().toMillis() / 1000.0)
                .add("suite", suite())
                .add("challenge", run.challenge().map(Challenge::word).orElse(""))
                .add("order", run.order().inWords())
                .add("clauses", clauses(run))
                .add("checks", checks(run))
                .add(
                        "timing",
                        strings(run.rungs().stream().sorted().map(Enum::name).toList()))
                .add("remains", strings(run.remains()))
                .add("waivers", TermsJson.waivers(run))
                .add("absent", TermsJson.absent(run))
                .add("parameters", TermsJson.parameters(run))
                .add("honesty", HonestyJson.of(run.honesty()))
                .build();
    }

    private static String suite() {
        String version = ResultJson.class.getPackage().getImplementationVersion();
        return version == null ? "built from source" : version;
    }

    private static JsonObjectBuilder verdict(Run run) {
        return Json.createObjectBuilder()
                .add("standing", run.verdict().standing().name())
                .add("partial", run.verdict().partial())
                .add("sentence", run.verdict().sentence())
                .add("exitCode", run.verdict().exitCode());
    }

    private static JsonObjectBuilder profile(Run run) {
        return Json.createObjectBuilder()
                .add("name", run.profile().name())
                .add("fingerprint", run.profile().fingerprint())
                .add("checks", run.profile().checks().size());
    }

    private static JsonObjectBuilder system(Run run) {
        JsonObjectBuilder system = Json.createObjectBuilder()
                .add("target", run.configuration().target().toString())
                .add(
                        "product",
                        run.configuration().product().orElse(run.environment().product()))
                .add("version", run.environment().version())
                .add("adapter", run.configuration().adapter());
        run.configuration().supplier().ifPresent(supplier -> system.add("supplier", supplier));
        return system;
    }

    private static JsonArrayBuilder clauses(Run run) {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        for (ClauseWord word : run.verdict().clauses().values()) {
            JsonObjectBuilder clause = Json.createObjectBuilder()
                    .add("id", word.clause())
                    .add("level", word.level().inWords())
                    .add("word", word.word().name());
            word.beneath().ifPresent(beneath -> clause.add("beneath", beneath.name()));
            if (!word.notFor().isEmpty()) {
                clause.add("notTested", strings(word.notFor()));
            }
            word.beyond().ifPresent(beyond -> clause.add("beyond", beyond.name()));
            run.catalogue()
                    .clause(word.clause())
                    .flatMap(Clause::notYetTested)
                    .ifPresent(what -> clause.add("notYetTested", what));
            clauses.add(clause);
        }
        return clauses;
    }

    private static JsonArrayBuilder checks(Run run) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        for (CheckResult result : run.results()) {
            JsonObjectBuilder check = Json.createObjectBuilder()
                    .add("id", result.check().id())
                    .add("clause", result.check().clause())
                    .add("level", result.check().level().inWords())
                    .add("name", result.check().name())
                    .add("word", result.word().name())
                    .add("seconds", result.took().toMillis() / 1000.0)
                    .add("evidence", EvidenceFolder.name(result.check().id()));
            result.why().ifPresent(why -> check.add("why", why));
            result.whose().ifPresent(whose -> check.add("whose", word(whose)));
            result.step().ifPresent(step -> check.add("step", step));
            checks.add(check);
        }
        return checks;
    }

    static String word(Whose whose) {
        return whose.name().toLowerCase(Locale.ROOT);
    }

    private static JsonArrayBuilder strings(Collection<String> strings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        strings.forEach(array::add);
        return array;
    }
}
