package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IssueInvoiceTest {
  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void aPaymentIsInvoicedWithWhatIsKnownAtThatMoment() {
    Invoice invoice = world.pay("pi_1", 48_000);
    Snapshot snapshot = invoice.snapshot();

    assertThat(snapshot.number().text()).isEqualTo("FACT-2026-000001");
    assertThat(snapshot.buyer().name()).isEqualTo("Lina Moreau");
    assertThat(snapshot.buyer().address().orElseThrow().written())
        .containsExactly("1 rue des Lilas", "75020 Paris");
    assertThat(snapshot.buyer().address().orElseThrow().country()).isEqualTo("FR");
    assertThat(snapshot.lines().get(0).label()).isEqualTo("Correction de manuscrit");
    assertThat(snapshot.lines().get(0).details()).hasValue("Manuscrit : « Correction de roman »");
    assertThat(snapshot.amounts().tax()).isEqualTo(Money.ofCents(8_000));
    assertThat(invoice.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(invoice.paidAt()).hasValue(InvoicingFixtures.NOW);
    assertThat(world.outbox.events()).containsExactly(new InvoiceIssued(invoice.id()));
  }

  @Test
  void theSamePaymentIsInvoicedOnce() {
    Invoice first = world.pay("pi_1", 48_000);

    assertThat(world.pay("pi_1", 48_000)).isEqualTo(first);
    assertThat(world.outbox.events()).hasSize(1);
    assertThat(world.pay("pi_2", 48_000).snapshot().number().sequence()).isEqualTo(2);
  }

  @Test
  void aNumberOfAnAdoptedInvoiceIsNotGivenAgain() {
    world.store.adopt("FACT-2026-000001");

    assertThat(world.pay("pi_1", 100).snapshot().number().text()).isEqualTo("FACT-2026-000002");
  }

  @Test
  void aClockThatRunsAheadStopsTheSeriesUntilItIsRight() {
    world.store.setClock(InvoicingFixtures.NOW);
    Instant right = world.now;
    world.now = right.plus(Duration.ofDays(400));
    assertThatThrownBy(() -> world.pay("pi_1", 48_000)).isInstanceOf(ClockAhead.class);
    assertThat(world.store.all()).isEmpty();

    world.now = right;
    Invoice invoice = world.pay("pi_1", 48_000);
    assertThat(invoice.snapshot().number().text()).isEqualTo("FACT-2026-000001");
    assertThatThrownBy(
            () ->
                world.creditNotes.creditRest(
                    invoice.id(), "Annulée", "order-1", right.plus(Duration.ofDays(2))))
        .isInstanceOf(ClockAhead.class);
    assertThat(world.store.allNotes()).isEmpty();
  }

  @Test
  void creditingAllCancelsTheInvoiceAndLeavesItsText() {
    Invoice invoice = world.pay("pi_1", 48_000);
    CreditNote note =
        world
            .creditNotes
            .creditRest(invoice.id(), "Commande annulée", "order-1", InvoicingFixtures.NOW)
            .orElseThrow();
    Invoice after = world.store.invoices().find(invoice.id()).orElseThrow();

    assertThat(note.snapshot().amounts()).isEqualTo(invoice.snapshot().amounts());
    assertThat(after.status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(after.snapshot()).isEqualTo(invoice.snapshot());
    assertThat(world.outbox.events()).contains(new CreditNoteIssued(note.id()));
  }

  @Test
  void partsAreCreditedOnceEachAndNeverBeyondTheInvoice() {
    Invoice invoice = world.pay("pi_1", 1_000);
    CreditNote first = credit(invoice.id(), 400, "refund-1");

    assertThat(credit(invoice.id(), 400, "refund-1")).isEqualTo(first);
    assertThatThrownBy(() -> credit(invoice.id(), 601, "refund-2"))
        .isInstanceOf(CreditExceedsInvoice.class);
    assertThat(world.store.invoices().find(invoice.id()).orElseThrow().status())
        .isEqualTo(InvoiceStatus.PAID);
    credit(invoice.id(), 600, "refund-3");
    assertThat(world.store.invoices().find(invoice.id()).orElseThrow().status())
        .isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(
            world.creditNotes.creditRest(
                invoice.id(), "Annulation", "order-1", InvoicingFixtures.NOW))
        .isEmpty();
  }

  @Test
  void thereIsNothingToCreditWithoutAnInvoice() {
    assertThatThrownBy(() -> credit(new InvoiceId("nothing"), 1, "refund-1"))
        .isInstanceOf(NotFound.class);
  }

  private CreditNote credit(InvoiceId invoice, long cents, String cause) {
    Credit credit = new Credit(Money.ofCents(cents), "Remboursement", cause);
    return world.creditNotes.credit(invoice, credit, InvoicingFixtures.NOW);
  }
}
