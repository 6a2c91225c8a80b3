package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One operation gives the next state and what has happened, for those who follow it. */
class OrderEventsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  private static final OrderId ID = new OrderId("order");
  private static final AccountId AUTHOR = new AccountId("author");
  private static final Money PRICE = Money.ofCents(34_000);
  private static final PayablePriceChanged PRICE_CHANGED = new PayablePriceChanged(ID);

  private final Order placed = placed();

  @Test
  void aPlacedOrderSaysSoAndAStoredOneIsSilent() {
    Order fresh = Order.place(ID, AUTHOR, OrderRequest.titled("Les dunes"), Optional.empty(), NOW);

    assertThat(fresh.events()).containsExactly(new OrderPlaced(ID, AUTHOR));
    assertThat(placed.events()).isEmpty();
  }

  @Test
  void anEstimateOfAnotherPriceChangesWhatCanBePaid() {
    Order sent = sent();

    assertThat(sent.events())
        .containsExactly(
            moved(OrderStatus.EN_ATTENTE, OrderStatus.ESTIMATION_ENVOYEE, Part.ADMIN),
            PRICE_CHANGED);
  }

  @Test
  void anEstimateOfTheSamePriceDoesNot() {
    Order again = read(sent()).estimateSent(181, PRICE, Part.ADMIN, NOW);

    assertThat(again.events()).isEmpty();
    assertThat(again.pagesVerifiees()).contains(181);
  }

  @Test
  void anEstimateThatIsDeclinedOrExpiresTakesItsPriceAlong() {
    assertThat(read(sent()).estimateDeclined(NOW).events())
        .containsExactly(
            moved(OrderStatus.ESTIMATION_ENVOYEE, OrderStatus.EN_ATTENTE, Part.CLIENT),
            PRICE_CHANGED);
    assertThat(read(sent()).estimateExpired().events()).containsExactly(PRICE_CHANGED);
    assertThat(read(sent()).estimateAccepted(NOW).events()).isEmpty();
  }

  @Test
  void aCancelledOrderCannotBePaidUntilItIsOpenedAgain() {
    Order cancelled = read(sent()).cancelled(NOW);
    assertThat(cancelled.events())
        .containsExactly(
            moved(OrderStatus.ESTIMATION_ENVOYEE, OrderStatus.ANNULEE, Part.CLIENT), PRICE_CHANGED);

    assertThat(read(cancelled).estimateExpired().events()).isEmpty();
    assertThat(read(cancelled).moved(OrderStatus.EN_ATTENTE, Part.ADMIN, NOW).events())
        .containsExactly(
            moved(OrderStatus.ANNULEE, OrderStatus.EN_ATTENTE, Part.ADMIN), PRICE_CHANGED);
  }

  @Test
  void workAndPaymentLeaveThePriceAlone() {
    assertThat(read(sent()).paid(PRICE, NOW).events())
        .containsExactly(moved(OrderStatus.ESTIMATION_ENVOYEE, OrderStatus.EN_COURS, Part.PAYMENT));
    assertThat(read(sent()).checkoutOpened("cs_1", NOW).paymentFailed(NOW).events()).isEmpty();
    assertThat(placed.noted("Deux chapitres", NOW).events()).isEmpty();
    assertThat(placed.planned(Optional.of(NOW), Priority.URGENTE, NOW).events()).isEmpty();
  }

  @Test
  void whoIsPutInChargeIsNamedAndNobodyIsNot() {
    AccountId corrector = new AccountId("corrector");
    Order assigned = placed.assigned(Optional.of(corrector), NOW);

    assertThat(assigned.events()).containsExactly(new CorrectorAssigned(ID, corrector));
    assertThat(read(assigned).assigned(Optional.empty(), NOW).events()).isEmpty();
  }

  @Test
  void whatHappensInTwoStepsIsToldInTheirOrder() {
    Order twice = sent().cancelled(NOW);

    assertThat(twice.events())
        .containsExactly(
            moved(OrderStatus.EN_ATTENTE, OrderStatus.ESTIMATION_ENVOYEE, Part.ADMIN),
            PRICE_CHANGED,
            moved(OrderStatus.ESTIMATION_ENVOYEE, OrderStatus.ANNULEE, Part.CLIENT),
            PRICE_CHANGED);
  }

  private Order sent() {
    return placed.estimateSent(180, PRICE, Part.ADMIN, NOW);
  }

  private static OrderStatusChanged moved(OrderStatus from, OrderStatus to, Part by) {
    return new OrderStatusChanged(ID, from, to, by);
  }

  private static Order placed() {
    return read(Order.place(ID, AUTHOR, OrderRequest.titled("Les dunes"), Optional.empty(), NOW));
  }

  private static Order read(Order order) {
    return Order.restored(order.stored());
  }
}
