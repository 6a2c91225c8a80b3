package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.domain.invoicing.AccountingPeriod;
import fr.livrestaka.domain.invoicing.BookEntry;
import fr.livrestaka.domain.invoicing.BookEntry.Kind;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a period along the indexes on time, a portion at once. */
@Singleton
final class SqlAccountingRecords implements AccountingRecords {
  private static final int AT_ONCE = 1000;
  private static final String INVOICES =
      """
      SELECT i.id, i.number, i.commandeId, i.amount, i.taxAmount, i.createdAt AS at,
        NULL AS invoice, s.content
      FROM invoices i LEFT JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.createdAt >= ? AND i.createdAt < ?
        AND (i.createdAt > ? OR (i.createdAt = ? AND i.id > ?))
      ORDER BY i.createdAt, i.id LIMIT ?
      """;
  private static final String CREDIT_NOTES =
      """
      SELECT n.id, n.number, i.commandeId, n.amount, n.taxAmount, n.issuedAt AS at,
        i.number AS invoice, n.content
      FROM credit_notes n JOIN invoices i ON i.id = n.invoiceId
      WHERE n.issuedAt >= ? AND n.issuedAt < ?
        AND (n.issuedAt > ? OR (n.issuedAt = ? AND n.id > ?))
      ORDER BY n.issuedAt, n.id LIMIT ?
      """;
  private static final String PAYMENTS =
      """
      SELECT p.id, p.id AS number, p.commandeId, p.amount, 0 AS taxAmount, p.paidAt AS at,
        i.number AS invoice, s.content
      FROM payments p LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
        LEFT JOIN invoices i ON i.id = s.invoiceId
      WHERE p.paidAt >= ? AND p.paidAt < ? AND (p.paidAt > ? OR (p.paidAt = ? AND p.id > ?))
      ORDER BY p.paidAt, p.id LIMIT ?
      """;
  private static final String REFUNDS =
      """
      SELECT r.id, r.id AS number, p.commandeId, r.amount, 0 AS taxAmount, r.settledAt AS at,
        i.number AS invoice, s.content
      FROM refunds r JOIN payments p ON p.id = r.paymentId
        LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
        LEFT JOIN invoices i ON i.id = s.invoiceId
      WHERE r.status = 'SUCCEEDED' AND r.settledAt >= ? AND r.settledAt < ?
        AND (r.settledAt > ? OR (r.settledAt = ? AND r.id > ?))
      ORDER BY r.settledAt, r.id LIMIT ?
      """;

  private final Statements statements;

  SqlAccountingRecords(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<BookEntry> within(AccountingPeriod period) {
    List<BookEntry> entries = new ArrayList<>();
    walk(Kind.INVOICE, INVOICES, period, entries);
    walk(Kind.CREDIT_NOTE, CREDIT_NOTES, period, entries);
    walk(Kind.PAYMENT, PAYMENTS, period, entries);
    walk(Kind.REFUND, REFUNDS, period, entries);
    return entries;
  }

  /** A row, and the place after which the next portion begins. */
  private record Placed(Instant at, String id, BookEntry entry) {}

  private void walk(Kind kind, String sql, AccountingPeriod period, List<BookEntry> into) {
    Instant at = period.start();
    String id = "";
    boolean more = true;
    while (more) {
      List<Placed> rows =
          statements.query(
              sql,
              row ->
                  new Placed(
                      Statements.instant(row, "at"),
                      row.getString("id"),
                      BookEntryRow.entry(kind, row)),
              period.start(),
              period.end(),
              at,
              at,
              id,
              AT_ONCE);
      rows.forEach(row -> into.add(row.entry()));
      more = rows.size() == AT_ONCE;
      if (!more) return;
      Placed last = rows.get(rows.size() - 1);
      at = last.at();
      id = last.id();
    }
  }
}
