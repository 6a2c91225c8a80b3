package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Writes the hash of a document once. */
@Singleton
public final class PdfHashes {
  private final Statements statements;
  private final BookChanges register;

  PdfHashes(Statements statements, BookChanges register) {
    this.statements = statements;
    this.register = register;
  }

  public String keep(BookKind kind, String id, String pdfHash) {
    String table =
        switch (kind) {
          case INVOICE -> "invoice_snapshots";
          case CREDIT_NOTE -> "credit_notes";
          case CORRECTIVE_INVOICE -> "corrective_invoices";
          default -> throw new IllegalArgumentException(kind + " has no document");
        };
    String key = kind == BookKind.INVOICE ? "invoiceId" : "id";
    int written =
        statements.update(
            "UPDATE %s SET pdfHash = ? WHERE %s = ? AND pdfHash IS NULL".formatted(table, key),
            pdfHash,
            id);
    if (written > 0) register.changed(kind, id);
    return statements
        .query(
            "SELECT pdfHash FROM %s WHERE %s = ? LOCK IN SHARE MODE".formatted(table, key),
            row -> row.getString("pdfHash"),
            id)
        .get(0);
  }
}
