package fr.livrestaka.persistence.statistics;

import fr.livrestaka.application.statistics.Dashboard;
import fr.livrestaka.application.statistics.port.Dashboards;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.LastPayment;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import fr.livrestaka.domain.statistics.Period;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts months in MySQL, each along an index; kept in memory for a minute. */
@Singleton
final class SqlDashboards implements Dashboards {
  private static final int PAYMENTS = 10;
  private static final String USERS =
      "SELECT COUNT(*) AS number, 0 AS cents FROM users"
          + " WHERE listed = 1 AND role = 'USER' AND isActive = 1"
          + " AND createdAt >= ? AND createdAt < ?";
  private static final String ORDERS =
      "SELECT COUNT(*) AS number, 0 AS cents FROM commandes WHERE createdAt >= ? AND createdAt < ?";
  private static final String INVOICES =
      "SELECT COUNT(*) AS number, COALESCE(SUM(amount), 0) AS cents FROM invoices"
          + " WHERE status = 'PAID' AND createdAt >= ? AND createdAt < ?";
  private static final String LOST =
      """
      SELECT COUNT(*) AS number, COALESCE(SUM(d.amount), 0) AS cents
      FROM disputes d JOIN invoice_snapshots s ON s.paymentId = d.paymentId
        JOIN invoices i ON i.id = s.invoiceId
      WHERE d.status = 'lost' AND i.status = 'PAID' AND i.createdAt >= ? AND i.createdAt < ?
      """;
  private static final String LAST =
      """
      SELECT i.id, i.amount, COALESCE(i.paidAt, i.createdAt) AS paidAt, u.prenom, u.nom, u.email,
        c.titre
      FROM invoices i JOIN commandes c ON c.id = i.commandeId JOIN users u ON u.id = c.userId
      WHERE i.status = 'PAID' ORDER BY i.createdAt DESC, i.id DESC LIMIT ?
      """;

  private final Statements statements;
  private final ReadCache<Dashboard> kept;

  SqlDashboards(Statements statements, InstantSource clock, ReadCaches caches) {
    this.statements = statements;
    this.kept = caches.of(() -> count(Period.lastMonths(clock.instant())));
  }

  @Override
  public Dashboard now() {
    return kept.get();
  }

  private record Counted(long number, Money sum) {}

  private Dashboard count(List<YearMonth> months) {
    List<Counted> invoices = perMonth(INVOICES, months);
    List<Counted> lost = perMonth(LOST, months);
    List<Counted> users = perMonth(USERS, months);
    List<Counted> orders = perMonth(ORDERS, months);
    List<MonthlyFigures> figures = new ArrayList<>();
    for (int n = 0; n < months.size(); n++) {
      figures.add(
          new MonthlyFigures(
              months.get(n),
              invoices.get(n).sum().minus(lost.get(n).sum()),
              invoices.get(n).number(),
              users.get(n).number(),
              orders.get(n).number()));
    }
    return new Dashboard(figures, lastPayments());
  }

  /** One statement for all months: a range of the index for each. */
  private List<Counted> perMonth(String count, List<YearMonth> months) {
    List<Object> values = new ArrayList<>();
    for (YearMonth month : months) {
      Period period = Period.of(month);
      values.add(period.from());
      values.add(period.before());
    }
    return statements.query(
        String.join(" UNION ALL ", Collections.nCopies(months.size(), count)),
        row -> new Counted(row.getLong("number"), Money.ofCents(row.getLong("cents"))),
        values.toArray());
  }

  private List<LastPayment> lastPayments() {
    return statements.query(
        LAST,
        row ->
            new LastPayment(
                row.getString("id"),
                Money.ofCents(row.getLong("amount")),
                Statements.instant(row, "paidAt"),
                row.getString("prenom") + " " + row.getString("nom"),
                row.getString("email"),
                row.getString("titre")),
        PAYMENTS);
  }
}
