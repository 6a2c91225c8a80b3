package fr.livrestaka.documents.invoicing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.mustangproject.validator.ZUGFeRDValidator;

/** The official French rules, as AFNOR and the tax office publish them for validators. */
public final class OfficialRules {
  private static final String RESOURCE =
      "/xslt/XP_Z12_012/20260216_BR-FR-Flux2-Schematron-CII_V1.3.0.xsl";
  private static final Pattern FAILED =
      Pattern.compile("<svrl:failed-assert[^>]*?\\bid=\"([^\"]+)\"");
  private static final Templates RULES = compile();

  private OfficialRules() {}

  /** The assertions that a document fails, whether errors or warnings. */
  public static List<String> brokenBy(byte[] xml) {
    StringWriter report = new StringWriter();
    try {
      RULES
          .newTransformer()
          .transform(new StreamSource(new ByteArrayInputStream(xml)), new StreamResult(report));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return FAILED.matcher(report.toString()).results().map(found -> found.group(1)).toList();
  }

  private static Templates compile() {
    try (InputStream rules = ZUGFeRDValidator.class.getResourceAsStream(RESOURCE)) {
      return TransformerFactory.newInstance("net.sf.saxon.TransformerFactoryImpl", null)
          .newTemplates(new StreamSource(rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
