package org.carerecordguarantee.conformance.report;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A run on paper that has something to tell. */
final class RunToTell {
    private RunToTell() {}

    /** {@return a run against a council that lets everybody in, with something to tell} */
    static Run run() {

        Exchanges exchanges = new Exchanges();
        Adapter adapter = Office.with(EnumSet.of(Sin.NO_TIE_IS_NEEDED), exchanges);
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        Catalogue catalogue = Catalogue.load();
        return new Performance(configuration, connection, catalogue, Engine.of(catalogue))
                .perform(Selection.whole(Profile.named("who-looked").orElseThrow()), 2, result -> {});
    }

    /** {@return the text as XML} */
    static Document xml(String text) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
