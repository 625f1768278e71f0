package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.HonestyJson;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.report.TermsJson;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.verdict.ClauseWord;
import org.carerecordguarantee.conformance.verdict.Judged;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.verdict.Word;

/** Works out each clause's word and the verdict with its sentence from the words of the checks, by the rules of any run. */
final class Judgement {

    private Judgement() {}

    static List<Finding> look(Opened bundle, Profile profile, Catalogue catalogue) {
        Verdict verdict = of(bundle.result(), profile, catalogue);
        List<Finding> found = new ArrayList<>();
        JsonObject stated = bundle.result().getJsonObject("verdict");
        if (!stated.getString("standing").equals(verdict.standing().name())
                || stated.getBoolean("partial") != verdict.partial()
                || stated.getInt("exitCode") != verdict.exitCode()) {
            found.add(new Finding(
                    ResultJson.NAME,
                    "by the words of its checks the verdict is: "
                            + verdict.standing().inWords() + (verdict.partial() ? ", of a partial run" : "")
                            + "; it states another"));
        }
        if (!stated.getString("sentence").equals(verdict.sentence())) {
            found.add(
                    new Finding(ResultJson.NAME, "by the words of its checks the sentence is: " + verdict.sentence()));
        }
        Honesty honesty = HonestyJson.read(bundle.result());
        if (!honesty.whole()) {
            found.add(new Finding(
                    ResultJson.NAME, "does not say of each act and each failure what the adapter made of it"));
        }
        if (!HonestyJson.of(honesty).equals(bundle.result().getJsonObject("honesty"))) {
            found.add(new Finding(
                    ResultJson.NAME, "by what was found of it the adapter's honesty is: " + honesty.standing()));
        }
        bundle.result().getJsonArray("waivers").getValuesAs(JsonObject.class).stream()
                .filter(waiver -> waiver.getBoolean("stale") != verdict.stale().contains(waiver.getString("clause")))
                .forEach(waiver -> found.add(new Finding(
                        ResultJson.NAME,
                        "the waiver of " + waiver.getString("clause") + " is stale, or is not, against what it says")));
        found.addAll(waivers(bundle.result()));
        Set<String> clauses = new HashSet<>(verdict.clauses().keySet());
        for (JsonObject clause : bundle.result().getJsonArray("clauses").getValuesAs(JsonObject.class)) {
            String id = clause.getString("id");
            ClauseWord word = verdict.clauses().get(id);
            if (word == null || !clauses.remove(id)) {
                found.add(new Finding(ResultJson.NAME, "has clause " + id + " twice, or its profile does not have it"));
            } else if (!clause.getString("word").equals(word.word().name())
                    || !clause.getString("level").equals(word.level().inWords())
                    || !clause.getString("beyond", "")
                            .equals(word.beyond().map(Word::name).orElse(""))
                    || !clause.getString("beneath", "")
                            .equals(word.beneath().map(Word::name).orElse(""))
                    || !notTested(clause).equals(word.notFor())) {
                found.add(new Finding(
                        ResultJson.NAME,
                        "by the words of its checks clause " + id + " is: "
                                + word.word().inWords() + "; it states another word or level"));
            }
        }
        clauses.forEach(id -> found.add(new Finding(ResultJson.NAME, "lacks clause " + id)));
        return found;
    }

    /** The run would have refused a waiver that had expired, and a second one of the same clause. */
    private static List<Finding> waivers(JsonObject result) {
        LocalDate day = LocalDate.ofInstant(Instant.parse(result.getString("began")), ZoneId.of("Europe/London"));
        List<Finding> found = new ArrayList<>();
        Set<String> waived = new HashSet<>();
        for (Waiver waiver : TermsJson.read(result).waivers()) {
            if (waiver.expires().isBefore(day)) {
                found.add(new Finding(
                        ResultJson.NAME,
                        "the waiver of " + waiver.clause() + " had expired on " + waiver.expires()
                                + ", before the run"));
            }
            if (!waived.add(waiver.clause())) {
                found.add(new Finding(ResultJson.NAME, "waives " + waiver.clause() + " twice"));
            }
        }
        return found;
    }

    private static List<String> notTested(JsonObject clause) {
        return clause.containsKey("notTested")
                ? clause.getJsonArray("notTested").getValuesAs(JsonString::getString)
                : List.of();
    }

    private static Verdict of(JsonObject result, Profile profile, Catalogue catalogue) {
        List<Judged> judged = result.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .map(check -> new Judged(
                        check.getString("id"),
                        check.getString("clause"),
                        Level.of(check.getString("level")),
                        Word.valueOf(check.getString("word"))))
                .toList();
        return Verdict.of(profile.scope(catalogue), judged, TermsJson.read(result));
    }
}
