package io.masthead.domain.document.docx.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of the package while it is written; names carry the prefixes that its root declares. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    /** Begins a part with its root; the attributes are names and values in turn. */
    Xml(OutputStream stream, String root, String... attributes) throws IOException {
        try {
            out = FACTORY.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)));
            out.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        start(root, attributes);
    }

    Xml start(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml empty(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element whose one attribute is {@code w:val}. */
    Xml value(String name, String value) throws IOException {
        return empty(name, "w:val", value);
    }

    Xml text(String words) throws IOException {
        try {
            out.writeCharacters(words);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml end() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the root; the stream stays open. */
    void finish() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
