package org.carerecordguarantee.model.guarantee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the changes of the rules that no test noticed with those that are known to be no change at all. One that is not
 * on the list fails the build, and so does one that is on the list and was noticed, or is no longer made.
 *
 * <p>A change is known by its class, its method, what it does, and which of the same kind in that method it is, counted from
 * the top; line numbers would go stale.
 */
public final class Survivors {
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    private Survivors() {}

    /**
     * Fails if the two differ.
     *
     * @param files the report of PIT, and the list
     */
    public static void main(String[] files) throws Exception {
        Map<String, String> made = statuses(Path.of(files[0]));
        Set<String> known = known(Path.of(files[1]));
        Collection<String> wrong = new TreeSet<>();
        made.forEach((change, status) -> {
            if (!NOTICED.contains(status) && !known.contains(change)) {
                wrong.add("nobody noticed (" + status + "): " + change);
            }
            if (NOTICED.contains(status) && known.contains(change)) {
                wrong.add("on the list, and yet noticed: " + change);
            }
        });
        known.stream()
                .filter(change -> !made.containsKey(change))
                .forEach(change -> wrong.add("on the list, and not made: " + change));
        long noticed = made.values().stream().filter(NOTICED::contains).count();
        System.out.printf(
                "%d changes of the rules, %d noticed by a test, %d not; known to be none: %d%n",
                made.size(), noticed, made.size() - noticed, known.size());
        if (made.isEmpty() || !wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static Map<String, String> statuses(Path report)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(report.toFile());
        NodeList nodes = document.getElementsByTagName("mutation");
        // By line, and on one line by the place in the code, so that the count does not depend on how PIT shared out
        // its work.
        Map<String, Element> inOrder = new TreeMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element change = (Element) nodes.item(i);
            inOrder.put(
                    String.join(
                            " ",
                            named(change),
                            String.format("%05d", Integer.parseInt(text(change, "lineNumber"))),
                            String.format("%05d", Integer.parseInt(text(change, "index")))),
                    change);
        }
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        for (Element change : inOrder.values()) {
            String name = named(change);
            statuses.put(name + "," + counts.merge(name, 1, Integer::sum), change.getAttribute("status"));
        }
        return statuses;
    }

    private static String named(Element change) {
        String mutator = text(change, "mutator");
        return String.join(
                ",",
                text(change, "mutatedClass").replace("org.carerecordguarantee.model.", ""),
                text(change, "mutatedMethod").replaceAll("lambda\\$(\\w+)\\$\\d+", "in $1"),
                mutator.substring(mutator.lastIndexOf('.') + 1));
    }

    private static String text(Element change, String tag) {
        return change.getElementsByTagName(tag).item(0).getTextContent();
    }

    // class, method, change, which one, why it is none
    private static Set<String> known(Path list) throws IOException {
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(list)) {
            if (line.startsWith("#") || line.startsWith("class,")) {
                continue;
            }
            String[] cells = line.split(",", 5);
            if (cells.length < 5 || cells[4].isBlank()) {
                throw new AssertionError("a line without a reason: " + line);
            }
            known.add(String.join(",", cells[0], cells[1], cells[2], cells[3]));
        }
        return known;
    }
}
