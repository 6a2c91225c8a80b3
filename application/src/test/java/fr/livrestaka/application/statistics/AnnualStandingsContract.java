package fr.livrestaka.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AnnualStandings} does. */
public abstract class AnnualStandingsContract {
  private static final Period YEAR = Period.ofYear(2026);
  private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");

  /**
   * An order and the money for it.
   *
   * @param pages 0: unknown
   * @param refunded of the cents
   */
  public record Paid(int cents, int refunded, int pages, Instant paidAt) {}

  protected abstract AnnualStandings standings();

  /** Adds an account without orders. */
  protected abstract AccountId client();

  /** An order of ours, paid by each of these payments. */
  protected abstract void order(AccountId client, Paid... payments);

  /** An order that the former service took the money for, invoiced then. */
  protected abstract void formerOrder(AccountId client, Paid payment);

  protected abstract void inTransaction(Runnable work);

  @Test
  void sumsWhatWasPaidInTheYearAndNotGivenBack() {
    AccountId client = client();
    inTransaction(
        () -> {
          order(client, new Paid(30_000, 0, 150, MAY), new Paid(5_000, 5_000, 150, MAY));
          order(client, new Paid(20_000, 4_000, 0, MAY));
          order(client, new Paid(9_000, 9_000, 40, MAY));
          order(client, new Paid(1_000, 0, 5, YEAR.from().minusMillis(1)));
          order(client, new Paid(1_000, 0, 5, YEAR.before()));
          order(client);
          formerOrder(client, new Paid(40_000, 0, 200, YEAR.from()));
        });
    assertThat(of(client)).isEqualTo(new AnnualStanding(Money.ofCents(86_000), 430, 3));
  }

  @Test
  void anotherClientsMoneyIsNotOnesOwn() {
    AccountId client = client();
    inTransaction(() -> order(client(), new Paid(30_000, 0, 150, MAY)));
    assertThat(of(client)).isEqualTo(new AnnualStanding(Money.ofCents(0), 0, 0));
  }

  private AnnualStanding of(AccountId client) {
    AnnualStanding[] found = new AnnualStanding[1];
    inTransaction(() -> found[0] = standings().of(client, YEAR));
    return found[0];
  }
}
