package fr.livrestaka.application.orders.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.orders.InMemoryEstimates;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Estimates at the price of the tariffs, where a replica lags far behind. */
class SendEstimateTest {
  private static final EstimateRequest BY_TARIFFS =
      new EstimateRequest(180, Optional.empty(), Optional.empty());

  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryTariffs tariffs = new InMemoryTariffs();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final Tariff pack = TariffFixtures.pack();
  private final SendEstimate sendEstimate =
      new SendEstimate(
          new InMemoryEstimates(),
          tariffs,
          new OrderChanges(orders, outbox),
          new InMemoryAuditLog(),
          outbox,
          new InMemoryIdGenerator(),
          new WithoutReplica(),
          () -> OrderFixtures.NOON);

  /** What a replica would have told is of no use. */
  private static final class WithoutReplica implements Transactions {
    @Override
    public <T> T write(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
      throw new AssertionError("a replica may be behind");
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return work.get();
    }
  }

  @Test
  void thePriceIsThatOfTheTariffsNow() {
    tariffs.add(pack);
    Order order = placed();

    EstimatedOrder sent = sendEstimate.send(admin(), order.id(), BY_TARIFFS);

    assertThat(sent.estimate().price()).isEqualTo(pack.prix());
    assertThat(sent.order().amountDue()).contains(pack.prix());
  }

  @Test
  void pagesThatCostNothingNeedAPriceOfTheTeam() {
    Order order = OrderFixtures.order(new AccountId("lina"), Facts.titled("Les dunes"));
    orders.add(order);

    assertThatThrownBy(
            () ->
                sendEstimate.send(
                    admin(),
                    order.id(),
                    new EstimateRequest(5, Optional.empty(), Optional.empty())))
        .isInstanceOf(NothingToPay.class);
    assertThat(outbox.events()).isEmpty();
  }

  @Test
  void onlyTheCorrectorInChargeSendsOne() {
    tariffs.add(pack);
    Order order = placed();

    assertThatThrownBy(() -> sendEstimate.sendInCharge(corrector(), order.id(), BY_TARIFFS))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sendEstimate.send(admin(), new OrderId("none"), BY_TARIFFS))
        .isInstanceOf(NotFound.class);
    assertThat(outbox.events()).isEmpty();
  }

  private Order placed() {
    Order order =
        OrderFixtures.order(
            new AccountId("lina"), Facts.titled("Les dunes").ofTariff(pack.id().value()));
    orders.add(order);
    return order;
  }

  private static Caller admin() {
    return new Caller(new AccountId("admin"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);
  }

  private static Caller corrector() {
    return new Caller(new AccountId("nora"), "nora@example.org", Role.CORRECTOR, Origin.UNKNOWN);
  }
}
