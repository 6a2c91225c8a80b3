package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Reads the series by their unique places. A place that no document of ours can have is passed
 * over: then the chain has a gap, and the row is not as the register has it.
 */
@Singleton
final class SqlInvoiceLedger implements InvoiceLedger {
  private static final String INVOICES =
      """
      SELECT s.year, s.sequence, i.number, i.amount, i.taxAmount, i.pdfUrl,
        s.content, s.previousHash, s.hash, s.pdfHash, p.purgedAt
      FROM invoice_snapshots s JOIN invoices i ON i.id = s.invoiceId
        LEFT JOIN invoice_purges p ON p.documentId = i.id
      WHERE (s.year > ? OR (s.year = ? AND s.sequence > ?))
        AND s.year BETWEEN 1000 AND 9999 AND s.sequence > 0
      ORDER BY s.year, s.sequence LIMIT ?
      """;

  /** Of credit notes and of corrective invoices, whose tables are alike. */
  private static final String OTHERS =
      """
      SELECT year, sequence, number, amount, taxAmount, pdfUrl, content, previousHash, hash, pdfHash,
        purgedAt
      FROM %s LEFT JOIN invoice_purges ON documentId = id
      WHERE (year > ? OR (year = ? AND sequence > ?))
        AND year BETWEEN 1000 AND 9999 AND sequence > 0
      ORDER BY year, sequence LIMIT ?
      """;

  private final Statements statements;

  SqlInvoiceLedger(Statements statements) {
    this.statements = statements;
  }

  private static String select(Series series) {
    return switch (series) {
      case FACT -> INVOICES;
      case AVOIR -> OTHERS.formatted("credit_notes");
      case RECT -> OTHERS.formatted("corrective_invoices");
    };
  }

  @Override
  public List<LedgerEntry> after(Counter place, int limit) {
    Series series = place.series();
    return statements.query(
        select(series),
        row ->
            new LedgerEntry(
                new InvoiceNumber(series, row.getInt("year"), row.getInt("sequence")),
                row.getString("number"),
                row.getLong("amount"),
                row.getLong("taxAmount"),
                row.getString("content"),
                new Seal(row.getString("previousHash"), row.getString("hash")),
                StoredPath.ofUrl(row.getString("pdfUrl")),
                Optional.ofNullable(row.getString("pdfHash")),
                Statements.optionalInstant(row, "purgedAt")),
        place.year(),
        place.year(),
        place.sequence(),
        limit);
  }
}
