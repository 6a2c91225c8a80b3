package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.port.Dashboards;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.LastPayment;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import fr.livrestaka.domain.statistics.Period;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts what is kept in lists. */
final class InMemoryDashboards implements Dashboards {
  final List<Instant> users = new ArrayList<>();
  final List<Instant> orders = new ArrayList<>();
  final List<LastPayment> payments = new ArrayList<>();
  private final InstantSource clock;

  InMemoryDashboards(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Dashboard now() {
    return new Dashboard(
        Period.lastMonths(clock.instant()).stream().map(this::figures).toList(),
        payments.stream()
            .sorted(Comparator.comparing(LastPayment::date).reversed())
            .limit(10)
            .toList());
  }

  private MonthlyFigures figures(YearMonth month) {
    List<LastPayment> paid =
        payments.stream().filter(payment -> isIn(month, payment.date())).toList();
    return new MonthlyFigures(
        month,
        Money.ofCents(paid.stream().mapToLong(payment -> payment.montant().cents()).sum()),
        paid.size(),
        users.stream().filter(at -> isIn(month, at)).count(),
        orders.stream().filter(at -> isIn(month, at)).count());
  }

  private static boolean isIn(YearMonth month, Instant at) {
    return YearMonth.from(at.atZone(Period.ZONE)).equals(month);
  }
}
