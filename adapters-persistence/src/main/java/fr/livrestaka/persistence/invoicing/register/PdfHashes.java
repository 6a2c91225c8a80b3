package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Writes the hash of a document once. */
@Singleton
public final class PdfHashes {
  private final Statements statements;
  private final SqlInvoiceRegister register;

  PdfHashes(Statements statements, SqlInvoiceRegister register) {
    this.statements = statements;
    this.register = register;
  }

  public String keep(Series kind, String id, String pdfHash) {
    String table =
        switch (kind) {
          case FACT -> "invoice_snapshots";
          case AVOIR -> "credit_notes";
          case RECT -> "corrective_invoices";
        };
    String key = kind == Series.FACT ? "invoiceId" : "id";
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
