package fr.livrestaka.application.payments.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.checkout.PayOrder;
import fr.livrestaka.application.payments.checkout.ReconcileCheckouts;
import fr.livrestaka.application.payments.refunds.ReconcileRefunds;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An administrator has everything compared with the payment service at once. */
class ReconcileOnDemandTest {
  private final OrderWorld world = new OrderWorld();
  private final PayPages pages = new PayPages(world.house);
  private final ReconcileOnDemand reconcile = world.house.get(ReconcileOnDemand.class);
  private final Order order = world.placed();
  private final String session =
      world.house.get(PayOrder.class).pay(world.lina(), order.id().value()).sessionId();

  @Test
  void whatALostEventDidNotTellIsMadeUpForOnce() {
    pages.paySilently(session);
    world.house.pass(Duration.ofMinutes(11));

    assertThat(reconcile.checkouts(world.team()))
        .isEqualTo(new ReconcileCheckouts.Report(1, 1, 0, 0, 0, 0));
    world.house.carryOut();

    assertThat(world.stored(order).statut()).isEqualTo(OrderStatus.EN_COURS);
    assertThat(world.told(world.author)).anyMatch(text -> text.contains("350,00"));
    assertThat(reconcile.checkouts(world.team()).looked()).isZero();
    pages.tell();
    assertThat(paymentsTold()).isEqualTo(1);
  }

  @Test
  void aRefundThatWasMadeElsewhereIsWrittenDownOnce() {
    pages.pay(session);
    Money back = Money.ofCents(1_000);
    pages.giveBackSilently(session, back);

    assertThat(reconcile.refunds(world.team())).isEqualTo(new ReconcileRefunds.Report(1, 1, 0, 0));
    assertThat(reconcile.refunds(world.team())).isEqualTo(new ReconcileRefunds.Report(1, 0, 0, 0));

    assertThat(world.house.get(InMemoryPayments.class).findBySession(session))
        .get()
        .satisfies(
            payment -> assertThat(payment.refundable()).isEqualTo(payment.amount().minus(back)));
  }

  @Test
  void theAuditLogNamesWhoAskedForItAlsoWhereItFails() {
    reconcile.checkouts(world.team());
    pages.goAway();
    assertThatExceptionOfType(PaymentServiceFailed.class)
        .isThrownBy(() -> reconcile.refunds(world.team()));

    List<AuditEntry> entries =
        world.house.audited().stream()
            .filter(entry -> entry.action().equals("PAYMENTS_RECONCILED"))
            .toList();
    assertThat(entries)
        .extracting(AuditEntry::targetId)
        .containsExactly(Optional.of("checkouts"), Optional.of("refunds"));
    assertThat(entries).extracting(AuditEntry::actor).containsOnly(world.admin.email());
  }

  private long paymentsTold() {
    return world.house.notices(world.author.id()).stream()
        .filter(notice -> notice.title().equals("Paiement confirmé"))
        .count();
  }
}
