package fr.livrestaka.documents.invoicing.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A Cross Industry Invoice that can be asked for what it says. */
final class CiiDocument {
  private static final String UNCEFACT = "urn:un:unece:uncefact:data:standard:";
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "rsm", UNCEFACT + "CrossIndustryInvoice:100",
          "ram", UNCEFACT + "ReusableAggregateBusinessInformationEntity:100",
          "qdt", UNCEFACT + "QualifiedDataType:100",
          "udt", UNCEFACT + "UnqualifiedDataType:100");

  private final Document document;
  private final XPath path = XPathFactory.newDefaultInstance().newXPath();

  /**
   * @throws IllegalArgumentException where that is no XML, or XML with a document type
   */
  CiiDocument(byte[] xml) {
    path.setNamespaceContext(new Prefixes());
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      document = builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("no XML of a document", e);
    }
  }

  /** The texts of the elements or attributes at a path. */
  List<String> texts(String at) {
    try {
      NodeList nodes = (NodeList) path.evaluate(at, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalStateException(at, e);
    }
  }

  Optional<String> text(String at) {
    return texts(at).stream().findFirst();
  }

  int count(String at) {
    return texts(at).size();
  }

  boolean has(String at) {
    return count(at) > 0;
  }

  /** Whether an XPath condition holds. */
  boolean is(String condition) {
    try {
      return (Boolean) path.evaluate(condition, document, XPathConstants.BOOLEAN);
    } catch (XPathExpressionException e) {
      throw new IllegalStateException(condition, e);
    }
  }

  /** The prefixes that the rules write; each stands for a namespace of its own. */
  static final class Prefixes implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public @Nullable String getPrefix(String namespace) {
      Iterator<String> prefixes = getPrefixes(namespace);
      return prefixes.hasNext() ? prefixes.next() : null;
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
      return NAMESPACES.entrySet().stream()
          .filter(one -> one.getValue().equals(namespace))
          .map(Map.Entry::getKey)
          .iterator();
    }
  }
}
