package uz.aloqa.notification.announcement.cap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Judges CAP documents, as a stranger who trusts none of them. */
final class CapSchema {

    private static final Schema SCHEMA = load();

    private CapSchema() {}

    /** Throws when the document breaks the schema. */
    static void validate(byte[] document) throws SAXException, IOException {
        Validator validator = SCHEMA.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    static Document read(byte[] document) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    }

    private static Schema load() {
        String official = System.getProperty("aloqa.cap-schema");
        URL ours = Objects.requireNonNull(CapSchema.class.getResource("/cap/cap-1.2.xsd"));
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            return official == null
                    ? factory.newSchema(ours)
                    : factory.newSchema(Path.of(official).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
