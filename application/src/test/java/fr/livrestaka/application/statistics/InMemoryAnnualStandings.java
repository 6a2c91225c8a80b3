package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.AnnualStandingsContract.Paid;
import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import java.util.ArrayList;
import java.util.List;

/** Sums what is kept in a list. */
public final class InMemoryAnnualStandings implements AnnualStandings {
  private final List<Order> orders = new ArrayList<>();

  private record Order(AccountId client, List<Paid> payments) {
    long spent(Period year) {
      return payments.stream()
          .filter(paid -> !paid.paidAt().isBefore(year.from()))
          .filter(paid -> paid.paidAt().isBefore(year.before()))
          .mapToLong(paid -> paid.cents() - paid.refunded())
          .sum();
    }

    long pages(Period year) {
      int known = payments.getFirst().pages();
      return known > 0 ? known : Math.round(spent(year) / 200.0);
    }
  }

  /** An order and the payments for it. */
  public void add(AccountId client, Paid... payments) {
    orders.add(new Order(client, List.of(payments)));
  }

  @Override
  public AnnualStanding of(AccountId client, Period year) {
    List<Order> paid =
        orders.stream()
            .filter(order -> order.client().equals(client))
            .filter(order -> order.spent(year) > 0)
            .toList();
    return new AnnualStanding(
        Money.ofCents(paid.stream().mapToLong(order -> order.spent(year)).sum()),
        paid.stream().mapToLong(order -> order.pages(year)).sum(),
        paid.size());
  }
}
