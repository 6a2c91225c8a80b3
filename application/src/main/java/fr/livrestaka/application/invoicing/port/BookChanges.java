package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.register.BookKind;

/**
 * What the open transaction changes in the books: it is entered in the {@link InvoiceRegister} as
 * its last work. For adapters that store a row of the books, whatever their area is.
 */
public interface BookChanges {
  /** A row was stored, or changed. */
  void changed(BookKind kind, String id);

  /** A row has got another id, and may have changed otherwise. */
  void renamed(BookKind kind, String before, String after);
}
