package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class InMemoryAnnualStandingsTest extends AnnualStandingsContract {
  private final InMemory standings = new InMemory();

  @Override
  protected AnnualStandings standings() {
    return standings;
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected void order(AccountId client, Paid... payments) {
    standings.orders.add(new InMemory.Order(client, List.of(payments)));
  }

  @Override
  protected void formerOrder(AccountId client, Paid payment) {
    order(client, payment);
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }

  /** Sums what is kept in a list. */
  private static final class InMemory implements AnnualStandings {
    private final List<Order> orders = new ArrayList<>();

    record Order(AccountId client, List<Paid> payments) {
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
}
