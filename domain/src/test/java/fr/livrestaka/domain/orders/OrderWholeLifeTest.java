package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderWholeLifeTest {
  private static final Instant START = Instant.parse("2026-03-02T09:15:00Z");

  private int days;

  @Test
  void fromTheOrderOverEstimateAndPaymentToTheEndAndBack() {
    Order order = placed();
    assertThat(order.statut()).isEqualTo(OrderStatus.EN_ATTENTE_VERIFICATION);
    assertThat(order.amountDue()).isEmpty();

    order = byCorrector(order).assigned(Optional.of(new AccountId("corrector")));
    order = byCorrector(order).estimateSent(180, Money.ofCents(34_000));
    assertThat(order.statut()).isEqualTo(OrderStatus.ESTIMATION_ENVOYEE);
    assertThat(order.amountDue()).contains(Money.ofCents(34_000));
    assertThat(byAuthor(order).estimateAccepted()).isSameAs(order);

    order = order.checkoutOpened("cs_1", later()).paymentFailed(later());
    order = order.paid(Money.ofCents(34_000), later());
    assertThat(order.statut()).isEqualTo(OrderStatus.EN_COURS);
    assertThat(order.isPaid()).isTrue();

    order = byCorrector(order).moved(OrderStatus.SUSPENDUE);
    order = byCorrector(order).moved(OrderStatus.EN_COURS);
    order = byAdmin(order).noted("Deux chapitres à relire");
    order = byAdmin(order).moved(OrderStatus.TERMINE);
    assertThat(order.dateFinition()).contains(START.plus(Duration.ofDays(days)));
    assertThat(byAdmin(order).moved(OrderStatus.TERMINE)).isSameAs(order);

    Order reopened = byCorrector(order).moved(OrderStatus.EN_COURS);
    assertThat(reopened.dateFinition()).isEmpty();
    Order queued = byAdmin(reopened).moved(OrderStatus.EN_ATTENTE);
    assertThat(queued.isPaid()).isTrue();
    assertThat(queued.amount()).contains(Money.ofCents(34_000));
    assertThat(queued.correcteurId()).contains(new AccountId("corrector"));
    assertThat(queued.noteCorrecteur()).contains("Deux chapitres à relire");
  }

  @Test
  void aDeclinedEstimateTakesItsPriceAlongButNotTheVerifiedPages() {
    Order sent = byAdmin(placed()).estimateSent(180, Money.ofCents(34_000));
    Order declined = byAuthor(sent).estimateDeclined();
    assertThat(declined.statut()).isEqualTo(OrderStatus.EN_ATTENTE);
    assertThat(declined.prixFinal()).isEmpty();
    assertThat(declined.pagesVerifiees()).contains(180);
    OrderInHand again = byAuthor(declined);
    assertThatThrownBy(again::estimateAccepted)
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("orders.accept-estimate-refused");
  }

  @Test
  void theAuthorGivesUpWhatIsNotPaid() {
    Order given = byAuthor(placed()).cancelled();
    assertThat(given.statut()).isEqualTo(OrderStatus.ANNULEE);
    assertThat(byAuthor(given).cancelled()).isSameAs(given);
    OrderInHand paid = byAuthor(placed().paid(Money.ofCents(100), later()));
    assertThatThrownBy(paid::cancelled).isInstanceOf(CommandRefused.class);
    assertThat(given.paidThoughCancelled(Money.ofCents(100), later()).statut())
        .isEqualTo(OrderStatus.ANNULEE);
  }

  @Test
  void whatChangesNothingIsTheSameOrder() {
    Order order = placed();
    assertThat(byAdmin(order).planned(Optional.empty(), Priority.NORMALE)).isSameAs(order);
    assertThat(byAdmin(order).noted("  ")).isSameAs(order);
    assertThat(byAdmin(order).assigned(Optional.empty())).isSameAs(order);
    Order planned = byAdmin(order).planned(Optional.of(START), Priority.URGENTE);
    assertThat(planned.dateEcheance()).contains(START);
    assertThat(planned.priorite()).isEqualTo(Priority.URGENTE);
  }

  private OrderInHand byAdmin(Order order) {
    return order.inHandOf(Part.ADMIN, later());
  }

  private OrderInHand byCorrector(Order order) {
    return order.inHandOf(Part.CORRECTOR, later());
  }

  private OrderInHand byAuthor(Order order) {
    return order.inHandOf(Part.CLIENT, later());
  }

  private static Order placed() {
    OrderRequest request =
        new OrderRequest(
            "Les dunes",
            Optional.empty(),
            Optional.empty(),
            Optional.of(Order.PACK_TO_VERIFY),
            Optional.empty(),
            Optional.of(200),
            Optional.empty());
    return Order.place(
        new OrderId("order"), new AccountId("author"), request, Optional.empty(), START);
  }

  private Instant later() {
    return START.plus(Duration.ofDays(++days));
  }
}
