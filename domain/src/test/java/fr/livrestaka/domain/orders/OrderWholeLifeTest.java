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

    order = order.assigned(Optional.of(new AccountId("corrector")), later());
    order = order.estimateSent(180, Money.ofCents(34_000), Part.CORRECTOR, later());
    assertThat(order.statut()).isEqualTo(OrderStatus.ESTIMATION_ENVOYEE);
    assertThat(order.amountDue()).contains(Money.ofCents(34_000));
    assertThat(order.estimateAccepted(later())).isSameAs(order);

    order = order.checkoutOpened("cs_1", later()).paymentFailed(later());
    order = order.paid(Money.ofCents(34_000), later());
    assertThat(order.statut()).isEqualTo(OrderStatus.EN_COURS);
    assertThat(order.isPaid()).isTrue();

    order = order.moved(OrderStatus.SUSPENDUE, Part.CORRECTOR, later());
    order = order.moved(OrderStatus.EN_COURS, Part.CORRECTOR, later());
    order = order.noted("Deux chapitres à relire", later());
    order = order.moved(OrderStatus.TERMINE, Part.ADMIN, later());
    assertThat(order.dateFinition()).contains(START.plus(Duration.ofDays(days)));
    assertThat(order.moved(OrderStatus.TERMINE, Part.ADMIN, later())).isSameAs(order);

    Order reopened = order.moved(OrderStatus.EN_COURS, Part.CORRECTOR, later());
    assertThat(reopened.dateFinition()).isEmpty();
    Order queued = reopened.moved(OrderStatus.EN_ATTENTE, Part.ADMIN, later());
    assertThat(queued.isPaid()).isTrue();
    assertThat(queued.amount()).contains(Money.ofCents(34_000));
    assertThat(queued.correcteurId()).contains(new AccountId("corrector"));
    assertThat(queued.noteCorrecteur()).contains("Deux chapitres à relire");
  }

  @Test
  void aDeclinedEstimateTakesItsPriceAlongButNotTheVerifiedPages() {
    Order sent = placed().estimateSent(180, Money.ofCents(34_000), Part.ADMIN, later());
    Order declined = sent.estimateDeclined(later());
    assertThat(declined.statut()).isEqualTo(OrderStatus.EN_ATTENTE);
    assertThat(declined.prixFinal()).isEmpty();
    assertThat(declined.pagesVerifiees()).contains(180);
    assertThatThrownBy(() -> declined.estimateAccepted(later()))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("orders.accept-estimate-refused");
  }

  @Test
  void theAuthorGivesUpWhatIsNotPaid() {
    Order given = placed().cancelled(later());
    assertThat(given.statut()).isEqualTo(OrderStatus.ANNULEE);
    assertThat(given.cancelled(later())).isSameAs(given);
    Order paid = placed().paid(Money.ofCents(100), later());
    assertThatThrownBy(() -> paid.cancelled(later())).isInstanceOf(CommandRefused.class);
    assertThat(given.paidThoughCancelled(Money.ofCents(100), later()).statut())
        .isEqualTo(OrderStatus.ANNULEE);
  }

  @Test
  void whatChangesNothingIsTheSameOrder() {
    Order order = placed();
    assertThat(order.planned(Optional.empty(), Priority.NORMALE, later())).isSameAs(order);
    assertThat(order.noted("  ", later())).isSameAs(order);
    assertThat(order.assigned(Optional.empty(), later())).isSameAs(order);
    Order planned = order.planned(Optional.of(START), Priority.URGENTE, later());
    assertThat(planned.dateEcheance()).contains(START);
    assertThat(planned.priorite()).isEqualTo(Priority.URGENTE);
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
