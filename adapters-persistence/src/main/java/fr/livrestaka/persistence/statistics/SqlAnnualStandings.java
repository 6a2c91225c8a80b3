package fr.livrestaka.persistence.statistics;

import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/**
 * Sums a client's payments in MySQL, those written down by hand too, less what was refunded and
 * lost in disputes; with one statement. Orders that the former service took the money for have no
 * payments: they count by their own amount, when they were invoiced.
 */
@Singleton
final class SqlAnnualStandings implements AnnualStandings {
  private static final String SPENT =
      """
      SELECT COUNT(*) AS orders, COALESCE(SUM(spent), 0) AS cents,
        COALESCE(SUM(COALESCE(pagesVerifiees, pagesDeclarees, ROUND(spent / 200))), 0) AS pages
      FROM (
        SELECT c.pagesVerifiees, c.pagesDeclarees, SUM(m.spent) AS spent
        FROM commandes c JOIN (
          SELECT p.commandeId, p.refundable - LEAST(p.refundable,
            (SELECT COALESCE(SUM(d.amount), 0) FROM disputes d
             WHERE d.paymentId = p.id AND d.status = 'lost')) AS spent
          FROM payments p JOIN commandes o ON o.id = p.commandeId
          WHERE o.userId = ? AND p.paidAt >= ? AND p.paidAt < ?
          UNION ALL
          SELECT i.commandeId, h.amount AS spent
          FROM hand_payments h JOIN invoices i ON i.id = h.invoiceId AND i.status = 'PAID'
            JOIN commandes o ON o.id = i.commandeId
          WHERE o.userId = ? AND h.voidedAt IS NULL AND h.paidAt >= ? AND h.paidAt < ?
        ) m ON m.commandeId = c.id AND m.spent > 0
        GROUP BY c.id, c.pagesVerifiees, c.pagesDeclarees
        UNION ALL
        SELECT c.pagesVerifiees, c.pagesDeclarees, COALESCE(c.amount, i.amount, 0) AS spent
        FROM commandes c LEFT JOIN invoices i ON i.id =
          (SELECT MIN(f.id) FROM invoices f WHERE f.commandeId = c.id)
        WHERE c.userId = ? AND c.paymentStatus = 'paid'
          AND COALESCE(i.createdAt, c.updatedAt) >= ? AND COALESCE(i.createdAt, c.updatedAt) < ?
          AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.commandeId = c.id)
          AND NOT EXISTS (SELECT 1 FROM hand_payments h JOIN invoices f ON f.id = h.invoiceId
            WHERE f.commandeId = c.id AND f.status = 'PAID' AND h.voidedAt IS NULL)
      ) paid
      """;

  private final Statements statements;

  SqlAnnualStandings(Statements statements) {
    this.statements = statements;
  }

  @Override
  public AnnualStanding of(AccountId client, Period year) {
    return statements
        .query(
            SPENT,
            row ->
                new AnnualStanding(
                    Money.ofCents(row.getLong("cents")),
                    row.getLong("pages"),
                    row.getLong("orders")),
            client.value(),
            year.from(),
            year.before(),
            client.value(),
            year.from(),
            year.before(),
            client.value(),
            year.from(),
            year.before())
        .get(0);
  }
}
