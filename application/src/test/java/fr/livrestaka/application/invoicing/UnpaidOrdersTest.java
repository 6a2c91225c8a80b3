package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.events.ReminderDue;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnpaidOrdersTest {
  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void anUnpaidOrderIsInvoicedOnceAndDueInThirtyDays() {
    Invoice open = invoice();

    assertThat(open.status()).isEqualTo(InvoiceStatus.GENERATED);
    assertThat(open.snapshot().dueOn()).isEqualTo(open.snapshot().issuedOn().plusDays(30));
    assertThat(open.snapshot().amounts().total()).isEqualTo(Money.ofCents(48_000));
    assertThat(invoice()).isEqualTo(open);
    assertThat(world.outbox.events()).containsExactly(new InvoiceIssued(open.id()));
    assertThat(world.audit.entries()).hasSize(1);
  }

  @Test
  void payingItMarksItPaidAndMakesNoOther() {
    Invoice open = invoice();
    Invoice paid = world.pay("pi_1", 48_000);

    assertThat(paid.id()).isEqualTo(open.id());
    assertThat(paid.snapshot()).isEqualTo(open.snapshot());
    assertThat(stored(open).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(stored(open).paidAt()).hasValue(InvoicingFixtures.NOW);
    assertThat(world.pay("pi_1", 48_000).id()).isEqualTo(open.id());
    assertThat(world.store.all()).hasSize(1);
  }

  @Test
  void payingAnotherSumTakesItBackAtOnce() {
    Invoice open = invoice();
    Invoice paid = world.pay("pi_1", 50_000);

    assertThat(paid.id()).isNotEqualTo(open.id());
    assertThat(stored(open).status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(world.store.creditNotes().ofInvoice(open.id())).hasSize(1);
  }

  @Test
  void aReplacedInvoiceIsNeitherHandedBackNorPaid() {
    Invoice replaced = invoice();
    world.reprice(50_000);
    Invoice second = invoice();
    world.reprice(48_000);
    Invoice third = invoice();
    Invoice paid = world.pay("pi_1", 48_000);

    assertThat(third.id()).isNotIn(replaced.id(), second.id());
    assertThat(paid.id()).isEqualTo(third.id());
    assertThat(stored(third).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(world.store.creditNotes().ofInvoice(third.id())).isEmpty();
    assertThat(stored(replaced).status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(stored(second).status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void aSumThatWasMarkedAsPaidIsNotInvoicedAgain() {
    Invoice open = invoice();
    world
        .store
        .invoices()
        .changeStatus(open.id(), InvoiceStatus.PAID, Optional.of(world.now), world.now);

    assertThatThrownBy(this::invoice)
        .isInstanceOf(OrderNotInvoiceable.class)
        .hasMessageContaining("invoice-paid");
    world.reprice(50_000);
    assertThat(invoice().snapshot().amounts().total()).isEqualTo(Money.ofCents(50_000));
  }

  @Test
  void moneyForWhatWasMarkedAsPaidHasComeTwice() {
    Invoice open = invoice();
    assertThat(isPaidAlready(50_000)).isFalse();
    world.pay("pi_1", 50_000);
    Invoice byHand = invoice();
    assertThat(byHand.id()).isNotEqualTo(open.id());
    world
        .store
        .invoices()
        .changeStatus(byHand.id(), InvoiceStatus.PAID, Optional.of(world.now), world.now);

    assertThat(isPaidAlready(48_000)).isTrue();
    Invoice second = world.pay("pi_2", 48_000);
    assertThat(second.id()).isNotEqualTo(byHand.id());
    assertThat(stored(byHand).paymentId()).isEmpty();
  }

  private boolean isPaidAlready(long cents) {
    return world.issueInvoice.isPaidAlready(world.order.id(), Money.ofCents(cents));
  }

  @Test
  void whatIsPaidOrUnknownIsNotInvoicedAgain() {
    world.orders.save(world.order.paid(Money.ofCents(48_000), InvoicingFixtures.NOW));

    assertThatThrownBy(this::invoice)
        .isInstanceOf(OrderNotInvoiceable.class)
        .hasMessageContaining("order-paid");
    assertThatThrownBy(
            () -> world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, new OrderId("nothing")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void remindersAreGivenOnceInTheirTurn() {
    Invoice open = invoice();
    Instant due = open.dueAt();
    tidyAt(due.minus(Duration.ofDays(8)));
    tidyAt(due.minus(Duration.ofDays(6)));
    tidyAt(due.minus(Duration.ofDays(5)));
    tidyAt(due.plus(Duration.ofDays(1)));
    assertThat(stored(open).status()).isEqualTo(InvoiceStatus.OVERDUE);
    tidyAt(due.plus(Duration.ofDays(7)));
    tidyAt(due.plus(Duration.ofDays(31)));

    assertThat(world.outbox.events())
        .containsExactly(
            new InvoiceIssued(open.id()),
            new ReminderDue(open.id(), ReminderKind.BEFORE_DUE),
            new ReminderDue(open.id(), ReminderKind.AFTER_DUE),
            new ReminderDue(open.id(), ReminderKind.LAST_CALL));
  }

  private void tidyAt(Instant now) {
    new RemindUnpaidInvoices(
            world.unpaid,
            world.outbox,
            new RowByRow(new ToldRows()),
            new InMemoryTransactions(),
            () -> now)
        .tidy();
  }

  private Invoice invoice() {
    return world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
  }

  private Invoice stored(Invoice invoice) {
    return world.store.invoices().find(invoice.id()).orElseThrow();
  }
}
