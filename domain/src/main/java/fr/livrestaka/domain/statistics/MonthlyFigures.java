package fr.livrestaka.domain.statistics;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * What a month brought (contract B "Statistics").
 *
 * @param revenue the paid invoices that were made in the month, tax included, less what banks have
 *     taken back of them for good
 * @param paidInvoices how many they are
 * @param newUsers clients that have come in the month: active accounts of role {@code USER}
 * @param orders orders of any status placed in the month
 */
public record MonthlyFigures(
    YearMonth month, Money revenue, long paidInvoices, long newUsers, long orders) {

  /** Mean of the paid invoices, rounded to the cent; nothing where there are none. */
  public Money averageInvoice() {
    if (paidInvoices == 0) return Money.ofCents(0);
    return Money.ofCents((2 * revenue.cents() + paidInvoices) / (2 * paidInvoices));
  }

  /** Paid invoices in a hundred orders, to one decimal; 0 without orders. */
  public BigDecimal conversionPercent() {
    return orders == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100L * paidInvoices)
            .divide(BigDecimal.valueOf(orders), 1, RoundingMode.HALF_UP);
  }
}
