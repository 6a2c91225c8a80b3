package fr.livrestaka.application.statistics;

import fr.livrestaka.domain.statistics.LastPayment;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import java.util.List;

/**
 * The administrators' first page.
 *
 * @param months twelve, the oldest first; the present one is the last
 * @param lastPayments ten at most, the newest first
 */
public record Dashboard(List<MonthlyFigures> months, List<LastPayment> lastPayments) {
  public Dashboard {
    months = List.copyOf(months);
    lastPayments = List.copyOf(lastPayments);
  }

  public MonthlyFigures current() {
    return months.getLast();
  }

  public MonthlyFigures previous() {
    return months.get(months.size() - 2);
  }
}
