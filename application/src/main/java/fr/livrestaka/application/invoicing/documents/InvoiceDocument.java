package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.invoicing.InvoiceView;

/** The document of an invoice, or where to get it. */
public sealed interface InvoiceDocument {
  InvoiceView invoice();

  /** A file that this program has made. */
  record Pdf(InvoiceView invoice, byte[] bytes) implements InvoiceDocument {
    @Override
    public String toString() {
      return "Pdf[" + bytes.length + "]";
    }
  }

  /** An adopted invoice whose file lies at an address outside. */
  record Elsewhere(InvoiceView invoice, String url) implements InvoiceDocument {}
}
