package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayablePriceTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  private static final Money PRICE = Money.ofCents(34_000);

  @Test
  void isThePriceThatCounts() {
    assertThat(of(order(Optional.of(PRICE)), Optional.empty(), NOW))
        .isEqualTo(new PayablePrice.Due(PRICE));
    assertThat(of(order(Optional.of(PRICE)), Optional.of(estimate()), NOW))
        .isEqualTo(new PayablePrice.Due(PRICE));
  }

  @Test
  void nothingIsNoPrice() {
    assertThat(of(order(Optional.empty()), Optional.empty(), NOW))
        .isEqualTo(new PayablePrice.Unknown());
    assertThat(of(order(Optional.of(Money.ZERO)), Optional.empty(), NOW))
        .isEqualTo(new PayablePrice.Unknown());
  }

  @Test
  void countsNoMoreOnceTheEstimateExpiredOrTheOrderIsCancelled() {
    Order order = order(Optional.of(PRICE));
    Instant tooLate = NOW.plus(Duration.ofDays(30));

    assertThat(of(order, Optional.of(estimate()), tooLate)).isEqualTo(new PayablePrice.Outdated());
    assertThat(of(cancelled(order), Optional.of(estimate()), tooLate))
        .isEqualTo(new PayablePrice.Cancelled());
  }

  private static PayablePrice of(Order order, Optional<Estimate> latest, Instant now) {
    return PayablePrice.of(order, latest, now);
  }

  private static Order cancelled(Order order) {
    return order.moved(OrderStatus.ANNULEE, Actor.Part.ADMIN, NOW);
  }

  private static Order order(Optional<Money> price) {
    OrderRequest request =
        new OrderRequest(
            "Correction de roman",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Order.place(new OrderId("order"), new AccountId("lina"), request, price, NOW);
  }

  private static Estimate estimate() {
    return Estimate.sent(
            new EstimateId("estimate"), new OrderId("order"), 180, PRICE, Optional.empty(), NOW)
        .state();
  }
}
