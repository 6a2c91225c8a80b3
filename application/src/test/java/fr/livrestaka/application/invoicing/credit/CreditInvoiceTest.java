package fr.livrestaka.application.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.RemindUnpaidInvoices;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An administrator takes from an invoice by hand. */
class CreditInvoiceTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void takesInPartsAndNeverMoreThanIsLeft() {
    Invoice invoice = sold.paid(48_003);
    CreditNoteView first = credit(invoice.id(), "1", Optional.of(10_000L));
    assertThat(first.number()).isEqualTo("AVOIR-2026-000001");
    assertThat(first.amount()).isEqualTo(Money.ofCents(10_000));
    assertThat(first.taxAmount()).isEqualTo(Money.ofCents(1_667));
    assertThat(first.refunded()).isEqualTo(Money.ZERO);
    assertThat(first.reason()).isEqualTo("Remise");
    assertThat(first.invoice().id()).isEqualTo(invoice.id());
    assertThat(first.client().id()).isEqualTo(sold.client().id());
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.PAID);

    assertThatExceptionOfType(CreditExceedsInvoice.class)
        .isThrownBy(() -> credit(invoice.id(), "2", Optional.of(38_004L)))
        .satisfies(
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("asked", 38_004L)
                    .containsEntry("left", 38_003L));
    CreditNoteView rest = credit(invoice.id(), "2", Optional.empty());
    assertThat(rest.number()).isEqualTo("AVOIR-2026-000002");
    assertThat(rest.amount()).isEqualTo(Money.ofCents(38_003));
    assertThat(first.taxAmount().plus(rest.taxAmount()))
        .isEqualTo(invoice.snapshot().amounts().tax());
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> credit(invoice.id(), "3", Optional.empty()));
    assertThatExceptionOfType(CreditExceedsInvoice.class)
        .isThrownBy(() -> credit(invoice.id(), "3", Optional.of(1L)));
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_UPDATED", "INVOICE_UPDATED");
    house.carryOut();
    assertThat(sold.mails("credit-note-issued"))
        .extracting(mail -> mail.values().get("number"))
        .containsExactly(first.number(), rest.number());
  }

  @Test
  void theSameIdIsOneCreditNoteHoweverOftenItIsAsked() {
    Invoice invoice = sold.paid(48_000);
    CreditNoteView first = credit(invoice.id(), "1", Optional.of(10_000L));

    assertThat(credit(invoice.id(), "1", Optional.of(10_000L))).isEqualTo(first);
    assertThat(credit(invoice.id(), "1", Optional.of(20_000L))).isEqualTo(first);
    assertThat(credit(invoice.id(), "1", Optional.empty())).isEqualTo(first);
    assertThat(sold.notes(invoice)).hasSize(1);
    assertThat(sold.audited(invoice.id())).hasSize(1);
    house.carryOut();
    assertThat(sold.mails("credit-note-issued")).hasSize(1);
  }

  @Test
  void aRepetitionOfTheLastOneIsAnsweredThoughNothingIsLeft() {
    Invoice invoice = sold.paid(48_000);
    CreditNoteView all = credit(invoice.id(), "1", Optional.empty());

    assertThat(credit(invoice.id(), "1", Optional.empty())).isEqualTo(all);
  }

  @Test
  void theSameIdOfAnotherInvoiceIsAnotherCreditNote() {
    CreditNoteView one = credit(sold.paid(100).id(), "1", Optional.of(10L));
    CreditNoteView other = credit(sold.paid(100).id(), "1", Optional.of(10L));

    assertThat(other.id()).isNotEqualTo(one.id());
  }

  @Test
  void whatIsCreditedOfAnUnpaidOneIsNotReminded() {
    Invoice invoice = sold.unpaid();
    credit(invoice.id(), "1", Optional.of(5_000L));
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.SENT);
    credit(invoice.id(), "2", Optional.empty());
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.CANCELLED);
    house.pass(Duration.ofDays(60));
    house.get(RemindUnpaidInvoices.class).tidy();
    house.carryOut();

    assertThat(sold.mails("invoice-reminder")).isEmpty();
    assertThat(sold.mails("invoice-late")).isEmpty();
  }

  @Test
  void whatWasLetGoOfAfterTenYearsIsRefusedAsSuch() {
    InvoiceId invoice = sold.paid(100).id();
    house
        .get(Transactions.class)
        .writing(() -> house.get(RetiredInvoices.class).purge(invoice.value(), house.now()));

    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> credit(invoice, "1", Optional.empty()))
        .withMessage("invoicing.purged");
  }

  @Test
  void whatHasNothingFrozenOrIsNotThereIsRefused() {
    InvoiceId adopted = sold.adopted("DEMO-1", "/uploads/invoices/x.pdf").id();

    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> credit(adopted, "1", Optional.empty()))
        .withMessageContaining("invoicing.adopted");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> credit(new InvoiceId("nothing"), "1", Optional.empty()));
    assertThat(sold.audited(adopted)).isEmpty();
    assertThat(house.events()).noneMatch(CreditNoteIssued.class::isInstance);
  }

  private CreditNoteView credit(InvoiceId invoice, String id, Optional<Long> cents) {
    CreditInvoice.Wanted wanted =
        new CreditInvoice.Wanted(invoice, id, cents.map(Money::ofCents), "Remise");
    return house.get(CreditInvoice.class).credit(sold.admin(), wanted);
  }
}
