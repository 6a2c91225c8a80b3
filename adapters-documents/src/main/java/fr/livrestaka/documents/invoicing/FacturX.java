package fr.livrestaka.documents.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;

/** Puts Factur-X data into pages. */
final class FacturX {
  private static final String PROGRAM = "Staka Livres";

  private FacturX() {}

  /**
   * @param issuedAt the only time that the document bears, so that it is the same whenever it is
   *     made
   */
  static byte[] of(byte[] pages, byte[] xml, Instant issuedAt) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (ZUGFeRDExporterFromA3 exporter = new ZUGFeRDExporterFromA3()) {
      exporter.setProducer(PROGRAM).setCreator(PROGRAM).setCreatorTool(PROGRAM);
      exporter.setZUGFeRDVersion(2).setProfile(Profiles.getByName("EN16931")).load(pages);
      exporter.setXML(xml);
      exporter.export(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Timeless.of(pdf.toByteArray(), issuedAt, PROGRAM);
  }
}
