package uz.aloqa.notification.announcement.xml;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document that is written element by element, UTF-8. Whatever XML 1.0 can't carry, like control characters that
 * somebody pasted, is left out.
 */
public final class XmlDocument {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final ByteArrayOutputStream bytes;

    private XmlDocument(XMLStreamWriter out, ByteArrayOutputStream bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    /** What goes into an element. */
    @FunctionalInterface
    public interface Inside {
        void write();
    }

    private interface Step {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    /** An empty document with its declaration. */
    public static XmlDocument begin() {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try {
            XmlDocument document = new XmlDocument(FACTORY.createXMLStreamWriter(buffer, "UTF-8"), buffer);
            document.step(out -> out.writeStartDocument("UTF-8", "1.0"));
            return document;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with others in it. */
    public XmlDocument element(String name, Inside inside) {
        step(out -> out.writeStartElement(name));
        inside.write();
        step(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element with text in it; without text there is no element. */
    public XmlDocument text(String name, @Nullable Object text) {
        if (text != null) {
            step(out -> out.writeStartElement(name));
            step(out -> out.writeCharacters(allowed(text.toString())));
            step(XMLStreamWriter::writeEndElement);
        }
        return this;
    }

    /** Text of the element that was begun last. */
    public XmlDocument characters(String text) {
        step(out -> out.writeCharacters(allowed(text)));
        return this;
    }

    /** An attribute of the element that was begun last, before anything is in it. */
    public XmlDocument attribute(String name, @Nullable Object value) {
        if (value != null) {
            step(out -> out.writeAttribute(name, allowed(value.toString())));
        }
        return this;
    }

    /** Ends the document. */
    public byte[] end() {
        step(XMLStreamWriter::writeEndDocument);
        step(XMLStreamWriter::close);
        return bytes.toByteArray();
    }

    private void step(Step step) {
        try {
            step.write(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
