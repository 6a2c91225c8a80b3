package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.vat.port.InvoicedDays;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the days in the frozen texts of invoices, a portion at once. An invoice is never issued
 * before the day that counts, so those that were issued before are not looked at.
 */
@Singleton
final class SqlInvoicedDays implements InvoicedDays {
  private static final int AT_ONCE = 500;

  private static final String PORTION =
      """
      SELECT i.id, i.createdAt, i.status, s.content
      FROM invoices i JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.createdAt >= ? AND s.content <> ''
        AND (i.createdAt > ? OR (i.createdAt = ? AND i.id > ?))
      ORDER BY i.createdAt, i.id LIMIT ?
      """;

  private final Statements statements;

  SqlInvoicedDays(Statements statements) {
    this.statements = statements;
  }

  private record Placed(Instant at, String id, InvoiceStatus status, LocalDate countsOn) {}

  @Override
  public Set<LocalDate> from(LocalDate first) {
    Instant start = first.atStartOfDay(InvoiceNumber.ZONE).toInstant();
    Set<LocalDate> days = new HashSet<>();
    Instant at = start;
    String id = "";
    boolean more = true;
    while (more) {
      List<Placed> rows = portion(start, at, id);
      rows.stream()
          .filter(row -> !row.status().isCancelled())
          .map(Placed::countsOn)
          .filter(day -> !day.isBefore(first))
          .forEach(days::add);
      more = rows.size() == AT_ONCE;
      if (!more) break;
      at = rows.getLast().at();
      id = rows.getLast().id();
    }
    return Set.copyOf(days);
  }

  private List<Placed> portion(Instant start, Instant at, String id) {
    return statements.query(
        PORTION,
        row ->
            new Placed(
                Statements.instant(row, "createdAt"),
                row.getString("id"),
                InvoiceStatus.valueOf(row.getString("status")),
                SnapshotText.read(row.getString("content")).suppliedOn()),
        start,
        at,
        at,
        id,
        AT_ONCE);
  }
}
