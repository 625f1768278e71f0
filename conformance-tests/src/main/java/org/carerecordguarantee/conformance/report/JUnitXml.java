package org.carerecordguarantee.conformance.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Word;

/** The run as JUnit XML, which every build server reads: not kept is a failure, undecided an error, what does not apply is skipped. */
final class JUnitXml {

    private JUnitXml() {}

    static String of(Run run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "care record guarantee: " + run.profile().name());
            xml.writeAttribute("timestamp", run.began().toString());
            xml.writeAttribute("time", seconds(run.took().toMillis()));
            xml.writeAttribute("tests", String.valueOf(run.results().size()));
            xml.writeAttribute("failures", count(run, true));
            xml.writeAttribute("errors", count(run, false));
            for (CheckResult result : run.results()) {
                write(xml, result);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into a string cannot fail", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", result.check().clause());
        xml.writeAttribute("name", result.check().id() + " " + result.check().name());
        xml.writeAttribute("time", seconds(result.took().toMillis()));
        if (result.word() != Word.KEPT) {
            xml.writeStartElement(element(result.word()));
            if (result.word() != Word.DOES_NOT_APPLY) {
                xml.writeAttribute("type", result.word().inWords());
            }
            xml.writeAttribute("message", legal(result.why().orElse("")));
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

    private static String count(Run run, boolean broken) {
        return String.valueOf(run.results().stream()
                .map(CheckResult::word)
                .filter(word -> word != Word.KEPT && word != Word.DOES_NOT_APPLY && broken(word) == broken)
                .count());
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
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
