package fr.livrestaka.rest.statistics;

import fr.livrestaka.application.statistics.Dashboard;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Change;
import fr.livrestaka.domain.statistics.LastPayment;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Statistics on the wire (contract B 7). */
final class StatisticsWire {
  private StatisticsWire() {}

  /** What the caller spent in a year. */
  @Serdeable
  @Schema(name = "AnnualStatistics")
  record Annual(
      @Schema(description = "Centimes") long totalSpent, long pagesCorrected, long orders) {
    static Annual of(AnnualStanding standing) {
      return new Annual(
          standing.totalSpent().cents(), standing.pagesCorrected(), standing.orders());
    }
  }

  /** Twelve months, the present one last. */
  @Serdeable
  @Schema(name = "MonthlyStatistics")
  record Monthly(
      @Schema(example = "[\"2026-03\"]") List<String> months,
      @Schema(description = "Euros") List<BigDecimal> revenue,
      List<Long> newUsers,
      List<Long> orders,
      List<Payment> derniersPaiements) {

    static Monthly of(Dashboard dashboard) {
      return new Monthly(
          dashboard.months().stream().map(figures -> figures.month().toString()).toList(),
          dashboard.months().stream().map(figures -> euros(figures.revenue())).toList(),
          dashboard.months().stream().map(MonthlyFigures::newUsers).toList(),
          dashboard.months().stream().map(MonthlyFigures::orders).toList(),
          dashboard.lastPayments().stream().map(Payment::of).toList());
    }
  }

  /** A paid invoice. */
  @Serdeable
  @Schema(name = "LastPayment")
  record Payment(
      String id,
      @Schema(description = "Euros") BigDecimal montant,
      Instant date,
      String clientNom,
      String clientEmail,
      String projetTitre) {

    static Payment of(LastPayment payment) {
      return new Payment(
          payment.id(),
          euros(payment.montant()),
          payment.date(),
          payment.clientNom(),
          payment.clientEmail(),
          payment.projetTitre());
    }
  }

  /** This month beside the one before. */
  @Serdeable
  @Schema(name = "AdvancedStatistics")
  record Advanced(
      @Schema(description = "Euros") Compared monthlyRevenue,
      Compared newClients,
      @Schema(description = "Factures payées pour cent commandes") Compared conversionRate,
      @Schema(description = "Euros") Compared averageOrderValue) {

    static Advanced of(Dashboard dashboard) {
      return new Advanced(
          Compared.of(dashboard, figures -> euros(figures.revenue())),
          Compared.of(dashboard, figures -> BigDecimal.valueOf(figures.newUsers())),
          Compared.of(dashboard, MonthlyFigures::conversionPercent),
          Compared.of(dashboard, figures -> euros(figures.averageInvoice())));
    }
  }

  /** A figure in two months. */
  @Serdeable
  @Schema(name = "ComparedFigure")
  record Compared(BigDecimal current, BigDecimal previous, BigDecimal changePercent) {
    static Compared of(Dashboard dashboard, Function<MonthlyFigures, BigDecimal> figure) {
      Change change =
          new Change(figure.apply(dashboard.current()), figure.apply(dashboard.previous()));
      return new Compared(change.current(), change.previous(), change.percent());
    }
  }

  private static BigDecimal euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2);
  }
}
