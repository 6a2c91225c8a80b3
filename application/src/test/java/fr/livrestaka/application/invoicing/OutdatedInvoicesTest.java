package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.reactions.CreditChangedPrice;
import fr.livrestaka.application.invoicing.reactions.CreditDeclinedPrice;
import fr.livrestaka.application.invoicing.reactions.CreditExpiredPrice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.events.EstimateExpired;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An unpaid invoice asks for what the order costs, or is taken back. */
class OutdatedInvoicesTest {
  private final InvoicingWorld world = new InvoicingWorld();
  private final Estimate estimate = world.reprice(50_000);
  private final Invoice open = invoice();

  @Test
  void anExpiredEstimateIsNotInvoiced() {
    world.now = estimate.validUntil();

    assertThatThrownBy(this::invoice)
        .isInstanceOf(OrderNotInvoiceable.class)
        .hasMessageContaining("estimate-expired");
  }

  @Test
  void theInvoiceOfAnExpiredEstimateIsTakenBackOnce() {
    world.now = estimate.validUntil();
    for (int i = 0; i < 2; i++) expire();

    assertThat(status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(notes()).hasSize(1);
  }

  @Test
  void anInvoiceOfAnEstimateThatWasSentAgainStays() {
    world.now = estimate.validUntil();
    world.reprice(50_000);
    expire();
    resend();

    assertThat(status()).isEqualTo(InvoiceStatus.GENERATED);
  }

  @Test
  void theInvoiceOfAnotherPriceIsTakenBack() {
    world.now = world.now.plusSeconds(1);
    world.reprice(60_000);
    resend();

    assertThat(status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void theInvoiceOfADeclinedPriceIsTakenBack() {
    world.orders.save(world.stored().inHandOf(Actor.Part.CLIENT, world.now).estimateDeclined());
    new CreditDeclinedPrice(world.creditOutdatedInvoice)
        .react(
            new OrderStatusChanged(
                world.order.id(),
                OrderStatus.ESTIMATION_ENVOYEE,
                OrderStatus.EN_ATTENTE,
                Actor.Part.CLIENT),
            delivery());

    assertThat(status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void whatWasPaidMeanwhileStays() {
    world.pay("pi_1", 50_000);
    world.now = estimate.validUntil();
    expire();

    assertThat(status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(notes()).isEmpty();
  }

  private void expire() {
    new CreditExpiredPrice(world.creditOutdatedInvoice)
        .react(new EstimateExpired(estimate.id(), world.order.id()), delivery());
  }

  private void resend() {
    new CreditChangedPrice(world.creditOutdatedInvoice)
        .react(new EstimateSent(estimate.id(), world.order.id()), delivery());
  }

  private Delivery delivery() {
    return new Delivery("d", world.now, 1);
  }

  private Invoice invoice() {
    return world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
  }

  private InvoiceStatus status() {
    return world.store.invoices().find(open.id()).orElseThrow().status();
  }

  private List<CreditNote> notes() {
    return world.store.creditNotes().ofInvoice(open.id());
  }
}
