package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.documents.invoicing.rules.CiiRules;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints documents as Factur-X: pages for people, data for machines, in one file. The data is read
 * against the French rules first. A document that breaks one is told of in the log and printed all
 * the same: its number is given, and its client has a right to it.
 */
public final class FacturXPrinter implements DocumentPrinter {
  private static final Logger LOG = LoggerFactory.getLogger(FacturXPrinter.class);

  private final InvoiceHtml html = new InvoiceHtml();

  @Override
  public byte[] print(Snapshot snapshot) {
    byte[] data = data(snapshot);
    List<String> broken = CiiRules.brokenBy(data);
    if (!broken.isEmpty()) LOG.warn("{} breaks {}", snapshot.number().text(), broken);
    byte[] file = FacturX.of(PdfPages.of(html.of(snapshot)), data, snapshot.issuedAt());
    if (!CiiRules.isTakenBySize(file.length)) {
      LOG.warn("{} has {} bytes, which BR-FR-19 forbids", snapshot.number().text(), file.length);
    }
    return file;
  }

  /** What machines read of a document: a Cross Industry Invoice. */
  public static byte[] data(Snapshot snapshot) {
    return CiiXml.of(snapshot);
  }
}
