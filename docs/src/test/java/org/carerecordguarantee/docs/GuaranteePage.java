package org.carerecordguarantee.docs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page that says, for each promise, where it lives in the code and how much of it stands.
 *
 * <p>It is made from two things only: the catalogue, which the feature files become, and the clause ids that rules and
 * resources carry. It says <em>implemented</em> or <em>not yet</em>, never how a run went: a run's verdict belongs to
 * the report of that run.
 *
 * <p>INVARIANT: the same catalogue and the same code always make the same page, byte for byte.
 */
final class GuaranteePage {

    private final JsonObject catalogue;
    private final Set<String> upheld;

    /**
     * @param catalogue the catalogue of all commitments and clauses
     * @param upheld the ids of the clauses that code in model or server says it upholds
     */
    GuaranteePage(JsonObject catalogue, Set<String> upheld) {
        this.catalogue = catalogue;
        this.upheld = new TreeSet<>(upheld);
    }

    /** The whole page as Markdown, with a line feed at the end of each line. */
    String markdown() {
        List<JsonObject> commitments = objects(catalogue.getJsonArray("commitments"));
        List<JsonObject> clauses = commitments.stream()
                .flatMap(commitment -> objects(commitment.getJsonArray("clauses")).stream())
                .toList();
        long implemented = clauses.stream().filter(this::isUpheld).count();
        long withScenarios = clauses.stream()
                .filter(clause -> !clause.getJsonArray("scenarios").isEmpty())
                .count();

        StringBuilder page = new StringBuilder();
        page.append("# The guarantee, promise by promise\n\n");
        page.append(
                "<!-- Made by the build from the feature files and the code. Do not edit: see CONTRIBUTING.md. -->\n\n");
        page.append("The promises of the Social Care Record Guarantee for England as publicly described; ");
        page.append("the numbering is this project's own.\n\n");
        page.append("- Clauses: ").append(clauses.size()).append(", in ");
        page.append(commitments.size()).append(" commitments.\n");
        page.append("- Implemented by the reference server: ")
                .append(implemented)
                .append(".\n");
        page.append("- Checked by scenarios: ").append(withScenarios);
        page.append("; the others are not yet tested, and every report says so.\n\n");
        page.append("\"Implemented\" means that code upholds the clause. It is not the result of a run.\n");
        commitments.forEach(commitment -> page.append(section(commitment)));
        return page.toString();
    }

    private String section(JsonObject commitment) {
        StringBuilder section = new StringBuilder();
        section.append("\n## C").append(commitment.getInt("number")).append(". ");
        section.append(commitment.getString("title")).append("\n\n");
        section.append(oneLine(commitment.getString("promise"))).append("\n\n");
        section.append("Package `").append(commitment.getString("package")).append("`, feature file [`");
        section.append(commitment.getString("file")).append("`](../features/");
        section.append(commitment.getString("file")).append(").\n\n");
        section.append("| Clause | What it says | Level | Scenarios | State |\n|---|---|---|---|---|\n");
        objects(commitment.getJsonArray("clauses")).forEach(clause -> section.append(row(clause)));
        return section.toString();
    }

    private String row(JsonObject clause) {
        String scenarios = objects(clause.getJsonArray("scenarios")).stream()
                .map(scenario -> scenario.getString("id"))
                .collect(Collectors.joining(", "));
        return "| " + clause.getString("id")
                + " | " + oneLine(clause.getString("sentence")).replace("|", "\\|")
                + " | " + clause.getString("level")
                + " | " + (scenarios.isEmpty() ? "not yet tested" : scenarios + gap(clause))
                + " | " + (isUpheld(clause) ? "implemented" : "not yet")
                + " |\n";
    }

    private static String gap(JsonObject clause) {
        return clause.isNull("notYetTested") ? "" : ". Not yet tested: " + clause.getString("notYetTested");
    }

    private boolean isUpheld(JsonObject clause) {
        return upheld.contains(clause.getString("id"));
    }

    /** The ids of all clauses in the catalogue. */
    static Set<String> clauseIds(JsonObject catalogue) {
        return objects(catalogue.getJsonArray("commitments")).stream()
                .flatMap(commitment -> objects(commitment.getJsonArray("clauses")).stream())
                .map(clause -> clause.getString("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonValue::asJsonObject);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
