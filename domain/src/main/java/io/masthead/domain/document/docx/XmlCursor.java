package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the XML of one part, forwards only. Names have the prefixes of ECMA-376 whatever the file calls them, see
 * {@link XmlNames}.
 */
final class XmlCursor implements AutoCloseable {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Depth is counted here, where what is too deep is told from what is broken.
        FACTORY.setProperty("jdk.xml.maxElementDepth", "0");
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** Stands at the outermost element. Refuses what is no XML, has a document type, or breaks off, then and later. */
    static XmlCursor open(InputStream bytes) {
        try {
            var pushback = new PushbackInputStream(bytes, 2);
            var decoder = encoding(pushback)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var letters = new MarkupGuard(new InputStreamReader(pushback, decoder));
            var cursor = new XmlCursor(bytes, FACTORY.createXMLStreamReader(letters));
            while (cursor.depth == 0) {
                cursor.advance();
            }
            return cursor;
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    /** UTF-8, or UTF-16 where a byte order mark says so; no other may be (ECMA-376-2, 6.2.5). */
    private static Charset encoding(PushbackInputStream bytes) throws IOException {
        byte[] mark = bytes.readNBytes(2);
        bytes.unread(mark);
        boolean wide =
                mark.length == 2 && ((mark[0] & 0xff) ^ (mark[1] & 0xff)) == (0xfe ^ 0xff) && (mark[0] & 0xfe) == 0xfe;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** The name of the element at which it stands, such as {@code w:p}. */
    String name() {
        return XmlNames.of(reader.getNamespaceURI(), reader.getLocalName());
    }

    /** Calls for each child element, at which it then stands; what is left unread of it is passed over. */
    void children(Consumer<String> each) {
        int inside = depth;
        while (depth >= inside) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                each.accept(name());
                leave(child);
            }
        }
    }

    /** All letters inside the element. */
    String text() {
        int inside = depth;
        var text = new StringBuilder();
        while (depth >= inside) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > PackageLimits.LONGEST_TAG) {
                    throw new UnreadableWordFile(Cause.TOO_MUCH_TEXT);
                }
            }
        }
        return text.toString();
    }

    private void leave(int element) {
        while (depth >= element) {
            advance();
        }
    }

    private int advance() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > PackageLimits.DEEPEST_ELEMENT) {
                throw new UnreadableWordFile(Cause.TOO_DEEP);
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableWordFile(Cause.DOCUMENT_TYPE);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    /** An attribute by its prefixed name; null where it is missing. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            if (name.endsWith(local)
                    && XmlNames.of(reader.getAttributeNamespace(i), local).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute by its prefixed name; empty where it is missing. */
    String value(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    /** An attribute as a number; the other one where it is missing or none. */
    int number(String name, int otherwise) {
        return Numbers.parsed(attribute(name), otherwise);
    }

    /** A property that is on where its element stands, unless it says otherwise (ECMA-376-1, 22.9.2.7). */
    boolean isOn() {
        return isOn(value("w:val"));
    }

    static boolean isOn(String value) {
        return switch (value) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    @Override
    public void close() {
        try (bytes) {
            reader.close();
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }
}
