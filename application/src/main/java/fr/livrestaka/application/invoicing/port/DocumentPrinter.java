package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.register.Snapshot;

/** Makes the document of an invoice or a credit note. Never inside a transaction. */
public interface DocumentPrinter {
  /**
   * The same snapshot gives the same bytes.
   *
   * @return a PDF/A-3 with the Factur-X data in it
   */
  byte[] print(Snapshot snapshot);
}
