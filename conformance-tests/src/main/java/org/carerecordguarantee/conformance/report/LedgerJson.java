package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.ledger.Audit;
import org.carerecordguarantee.conformance.ledger.Entry;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.PersonRef;

/** The suite's books beside the lists that people read at the end: as much of each line as the comparison looks at. */
public final class LedgerJson {

    /** Its place, relative to the report. */
    public static final String NAME = "evidence/ledger.json";

    private LedgerJson() {}

    static JsonObject of(Audit audit) {
        JsonArrayBuilder arrangers = Json.createArrayBuilder();
        audit.arrangers().forEach(arrangers::add);
        JsonArrayBuilder people = Json.createArrayBuilder();
        audit.readings().forEach(reading -> people.add(reading(reading)));
        return Json.createObjectBuilder()
                .add("arrangers", arrangers)
                .add("people", people)
                .build();
    }

    /**
     * {@return the books and lists that stand in a file}
     *
     * @throws RuntimeException of whatever kind, if the file is not as this class writes it
     */
    public static Audit read(JsonObject json) {
        return new Audit(
                json.getJsonArray("arrangers").getValuesAs(JsonString::getString),
                json.getJsonArray("people").getValuesAs(LedgerJson::readReading));
    }

    private static JsonObjectBuilder reading(Audit.Reading reading) {
        Ledger.Page page = reading.page();
        JsonArrayBuilder done = Json.createArrayBuilder();
        page.entries().forEach(entry -> done.add(entry(entry)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("person", page.person().id())
                .add("name", page.person().name())
                .add("check", page.check())
                .add("done", done)
                .add("seen", lines(new TreeMap<>(page.seen()).values()))
                .add("trouble", reading.trouble());
        reading.list().ifPresent(list -> json.add("list", lines(list)));
        return json;
    }

    private static Audit.Reading readReading(JsonObject json) {
        Map<String, AccessLine> seen = new LinkedHashMap<>();
        lines(json.getJsonArray("seen")).forEach(line -> seen.put(line.reference(), line));
        Ledger.Page page = new Ledger.Page(
                new PersonRef(json.getString("person"), json.getString("name")),
                json.getString("check"),
                json.getJsonArray("done").getValuesAs(LedgerJson::readEntry),
                seen);
        return new Audit.Reading(
                page, Optional.ofNullable(json.getJsonArray("list")).map(LedgerJson::lines), json.getString("trouble"));
    }

    private static JsonObjectBuilder entry(Entry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("check", entry.check())
                .add("name", entry.name())
                .add("least", entry.least())
                .add("most", entry.most());
        entry.allowed().ifPresent(allowed -> json.add("allowed", allowed));
        return json;
    }

    private static Entry readEntry(JsonObject json) {
        return new Entry(
                json.getString("check"),
                json.getString("name"),
                json.containsKey("allowed") ? Optional.of(json.getBoolean("allowed")) : Optional.empty(),
                json.getInt("least"),
                json.getInt("most"));
    }

    private static JsonArrayBuilder lines(Collection<AccessLine> lines) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        lines.forEach(line -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("reference", line.reference())
                    .add("at", line.at().toString())
                    .add("kind", line.kind().name())
                    .add("allowed", line.allowed());
            line.name().ifPresent(name -> json.add("name", name));
            line.seal().ifPresent(seal -> json.add("seal", seal));
            array.add(json);
        });
        return array;
    }

    private static List<AccessLine> lines(JsonArray array) {
        return array.getValuesAs(LedgerJson::line);
    }

    private static AccessLine line(JsonObject json) {
        return new AccessLine(
                json.getString("reference"),
                Instant.parse(json.getString("at")),
                AccessLine.Kind.valueOf(json.getString("kind")),
                Optional.ofNullable(json.getString("name", null)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                json.getBoolean("allowed"),
                List.of(),
                false,
                Optional.ofNullable(json.getString("seal", null)));
    }
}
