package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.reactions.CreditOutdatedPrice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.shared.DomainEvent;
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
    follow(world.lastReprice);

    assertThat(status()).isEqualTo(InvoiceStatus.GENERATED);
  }

  @Test
  void theInvoiceOfAnotherPriceIsTakenBack() {
    world.now = world.now.plusSeconds(1);
    world.reprice(60_000);
    follow(world.lastReprice);

    assertThat(status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void theInvoiceOfADeclinedPriceIsTakenBack() {
    Order declined = world.stored().estimateDeclined(world.now);
    world.orders.save(declined);
    follow(declined.events());

    assertThat(status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void theInvoiceOfACancelledOrderIsLeftToItsCancellation() {
    Order cancelled = world.stored().cancelled(world.now);
    world.orders.save(cancelled);
    follow(cancelled.events());

    assertThat(status()).isEqualTo(InvoiceStatus.GENERATED);
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
    follow(world.stored().estimateExpired().events());
  }

  private void follow(List<DomainEvent> events) {
    CreditOutdatedPrice reaction = new CreditOutdatedPrice(world.creditOutdatedInvoice);
    events.stream()
        .filter(PayablePriceChanged.class::isInstance)
        .map(PayablePriceChanged.class::cast)
        .forEach(event -> reaction.react(event, delivery()));
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
