package org.prongsai.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document. */
final class XmlFile {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Part of a document; may fail as any writing may. */
    @FunctionalInterface
    interface Body {
        void write(XmlFile file) throws XMLStreamException;
    }

    /**
     * A second namespace of a document.
     *
     * @param prefix what names of its elements begin with, before a colon
     * @param uri what it is known by
     */
    record Namespace(String prefix, String uri) {}

    /** The bytes of a document whose elements are all of one namespace, but for those that say otherwise. */
    static byte[] bytes(String root, String namespace, List<Namespace> others, Body body) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            for (Namespace other : others) {
                xml.writeNamespace(other.prefix(), other.uri());
            }
            xml.writeCharacters("\n");
            body.write(new XmlFile(xml));
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** The bytes of a document whose elements are all of one namespace. */
    static byte[] bytes(String root, String namespace, Body body) {
        return bytes(root, namespace, List.of(), body);
    }

    /** An element with text, on a line of its own. */
    void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An element with others inside. */
    void element(String element, Body body) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters("\n");
        body.write(this);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An empty element with attributes, given as name, value, name, value … */
    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        xml.writeCharacters("\n");
    }
}
