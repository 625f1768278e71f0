package org.carerecordguarantee.conformance.report;

import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * The result as JUnit XML, which every build server reads: not kept is a failure, undecided an error, what does not apply is skipped.
 * Made from the result alone, so that it can be made again from any bundle.
 */
public final class JUnitXml {

    /** Its place, relative to the report. */
    public static final String NAME = "junit.xml";

    private JUnitXml() {}

    /** {@return the result as XML} */
    public static String of(JsonObject result) {
        List<JsonObject> checks = result.getJsonArray("checks").getValuesAs(JsonObject.class);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute(
                    "name",
                    "care record guarantee: " + result.getJsonObject("profile").getString("name"));
            xml.writeAttribute("timestamp", result.getString("began"));
            xml.writeAttribute("time", seconds(result));
            xml.writeAttribute("tests", String.valueOf(checks.size()));
            xml.writeAttribute("failures", count(checks, true));
            xml.writeAttribute("errors", count(checks, false));
            for (JsonObject check : checks) {
                write(xml, check);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into a string cannot fail", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, JsonObject check) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", check.getString("clause"));
        xml.writeAttribute("name", check.getString("id") + " " + check.getString("name"));
        xml.writeAttribute("time", seconds(check));
        Word word = word(check);
        if (word != Word.KEPT) {
            xml.writeStartElement(element(word));
            if (word != Word.DOES_NOT_APPLY) {
                xml.writeAttribute("type", word.inWords());
            }
            xml.writeAttribute("message", legal(check.getString("why", "")));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String element(Word word) {
        return word == Word.DOES_NOT_APPLY ? "skipped" : broken(word) ? "failure" : "error";
    }

    private static boolean broken(Word word) {
        return word == Word.NOT_KEPT || word == Word.NOT_OFFERED;
    }

    private static Word word(JsonObject check) {
        return Word.valueOf(check.getString("word"));
    }

    private static String count(List<JsonObject> checks, boolean broken) {
        return String.valueOf(checks.stream()
                .map(JUnitXml::word)
                .filter(word -> word != Word.KEPT && word != Word.DOES_NOT_APPLY && broken(word) == broken)
                .count());
    }

    private static String seconds(JsonObject took) {
        return String.format(Locale.ROOT, "%.3f", took.getJsonNumber("seconds").doubleValue());
    }

    /** What a system answered may hold characters that XML cannot. */
    private static String legal(String text) {
        return text.codePoints()
                .map(point -> point >= 0x20 || point == '\t' || point == '\n' ? point : 0xFFFD)
                .filter(point -> point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
