package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.domain.invoicing.register.Snapshot;

/** Prints documents as Factur-X: pages for people, data for machines, in one file. */
public final class FacturXPrinter implements DocumentPrinter {
  private final InvoiceHtml html = new InvoiceHtml();

  @Override
  public byte[] print(Snapshot snapshot) {
    byte[] pages = PdfPages.of(html.of(snapshot));
    return FacturX.of(pages, CiiXml.of(snapshot), snapshot.issuedAt());
  }
}
