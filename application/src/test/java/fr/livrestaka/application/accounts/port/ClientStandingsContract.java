package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ClientStandings} does. */
public abstract class ClientStandingsContract {
  protected abstract ClientStandings standings();

  /** An account that exists. */
  protected abstract AccountId client();

  protected abstract void add(Order order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void whoHasOrderedNothingHasNoStanding() {
    assertThat(of(client())).isEqualTo(new ClientStanding(0, 0));
    assertThat(of(new AccountId(UUID.randomUUID().toString()))).isEqualTo(new ClientStanding(0, 0));
  }

  @Test
  void countsOwnOrdersInEveryStateAndThoseThatAreFinished() {
    AccountId lina = client();
    AccountId other = client();
    for (OrderStatus status : OrderStatus.values()) order(lina, status);
    order(lina, OrderStatus.TERMINE);
    order(other, OrderStatus.TERMINE);
    assertThat(of(lina)).isEqualTo(new ClientStanding(OrderStatus.values().length + 1, 2));
    assertThat(of(other)).isEqualTo(new ClientStanding(1, 1));
  }

  private void order(AccountId client, OrderStatus status) {
    add(OrderFixtures.order(client, Facts.titled("Roman").in(status)));
  }

  private ClientStanding of(AccountId client) {
    return inTransaction(() -> standings().of(client));
  }
}
