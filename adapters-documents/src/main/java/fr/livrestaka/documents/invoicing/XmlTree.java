package fr.livrestaka.documents.invoicing;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements inside each other. */
final class XmlTree {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlTree() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Work that may fail as a writer does. */
  private interface Writing {
    void run() throws XMLStreamException;
  }

  /** The outermost element, which declares prefixes and their namespaces in turn. */
  XmlTree root(String name, Runnable content, String... namespaces) {
    return write(
        () -> {
          out.writeStartElement(name);
          for (int i = 0; i < namespaces.length; i += 2) {
            out.writeAttribute("xmlns:" + namespaces[i], namespaces[i + 1]);
          }
          content.run();
          out.writeEndElement();
        });
  }

  XmlTree in(String name, Runnable content) {
    return write(
        () -> {
          out.writeStartElement(name);
          content.run();
          out.writeEndElement();
        });
  }

  /** An element with a text, and attributes as names and values in turn. */
  XmlTree text(String name, String value, String... attributes) {
    return write(
        () -> {
          out.writeStartElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
          }
          out.writeCharacters(value);
          out.writeEndElement();
        });
  }

  /** Leaves the element out where there is no value. */
  XmlTree text(String name, Optional<String> value, String... attributes) {
    value.ifPresent(present -> text(name, present, attributes));
    return this;
  }

  byte[] bytes() {
    write(out::writeEndDocument);
    write(out::flush);
    return bytes.toByteArray();
  }

  private XmlTree write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
