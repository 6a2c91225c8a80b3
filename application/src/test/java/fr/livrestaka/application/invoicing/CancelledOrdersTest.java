package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.reactions.CreditCancelledOrder;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A cancelled order's invoices are credited as they stood when it was cancelled. */
class CancelledOrdersTest {
  private final InvoicingWorld world = new InvoicingWorld();
  private final Instant cancelledAt = world.now.plusSeconds(10);

  @Test
  void whatWasIssuedOrPaidBeforeIsCredited() {
    Invoice paid = world.pay("pi_1", 30_000);
    Invoice open = invoice();
    move(OrderStatus.ANNULEE);
    for (int i = 0; i < 2; i++) react();

    assertThat(status(paid)).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(status(open)).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(world.store.creditNotes().ofInvoice(paid.id())).hasSize(1);
  }

  @Test
  void whatIsPaidAfterwardsWaitsForItsRefund() {
    Invoice open = invoice();
    move(OrderStatus.ANNULEE);
    world.now = cancelledAt.plusSeconds(1);
    world.pay("pi_1", 48_000);
    world.orders.save(world.stored().paidThoughCancelled(Money.ofCents(48_000), world.now));
    react();

    assertThat(status(open)).isEqualTo(InvoiceStatus.PAID);
    assertThat(world.store.creditNotes().ofInvoice(open.id())).isEmpty();
  }

  @Test
  void anOrderThatWasOpenedAgainKeepsItsInvoice() {
    Invoice open = invoice();
    move(OrderStatus.ANNULEE);
    move(OrderStatus.EN_ATTENTE);
    Invoice handedBack = invoice();
    react();

    assertThat(handedBack.id()).isEqualTo(open.id());
    assertThat(status(open)).isEqualTo(InvoiceStatus.GENERATED);
  }

  private Invoice invoice() {
    return world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
  }

  private void move(OrderStatus to) {
    world.orders.save(world.stored().moved(to, Actor.Part.ADMIN, world.now));
  }

  private void react() {
    new CreditCancelledOrder(
            world.orders,
            world.store.invoices(),
            world.store.numbering(),
            world.creditNotes,
            new InMemoryTransactions(),
            () -> world.now)
        .react(
            new OrderStatusChanged(
                world.order.id(), OrderStatus.EN_ATTENTE, OrderStatus.ANNULEE, Actor.Part.ADMIN),
            new Delivery("d", cancelledAt, 1));
  }

  private InvoiceStatus status(Invoice invoice) {
    return world.store.invoices().find(invoice.id()).orElseThrow().status();
  }
}
