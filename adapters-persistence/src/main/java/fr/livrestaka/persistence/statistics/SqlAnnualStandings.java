package fr.livrestaka.persistence.statistics;

import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/**
 * Sums a client's payments in MySQL, with one statement. Orders that the former service took the
 * money for have no payments: they count by their own amount, when they were invoiced.
 */
@Singleton
final class SqlAnnualStandings implements AnnualStandings {
  private static final String SPENT =
      """
      SELECT COUNT(*) AS orders, COALESCE(SUM(spent), 0) AS cents,
        COALESCE(SUM(COALESCE(pagesVerifiees, pagesDeclarees, ROUND(spent / 200))), 0) AS pages
      FROM (
        SELECT c.pagesVerifiees, c.pagesDeclarees, SUM(p.refundable) AS spent
        FROM commandes c JOIN payments p ON p.commandeId = c.id
        WHERE c.userId = ? AND p.paidAt >= ? AND p.paidAt < ? AND p.refundable > 0
        GROUP BY c.id, c.pagesVerifiees, c.pagesDeclarees
        UNION ALL
        SELECT c.pagesVerifiees, c.pagesDeclarees, COALESCE(c.amount, i.amount, 0) AS spent
        FROM commandes c LEFT JOIN invoices i ON i.id =
          (SELECT MIN(f.id) FROM invoices f WHERE f.commandeId = c.id)
        WHERE c.userId = ? AND c.paymentStatus = 'paid'
          AND COALESCE(i.createdAt, c.updatedAt) >= ? AND COALESCE(i.createdAt, c.updatedAt) < ?
          AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.commandeId = c.id)
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
            year.before())
        .get(0);
  }
}
