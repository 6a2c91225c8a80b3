package fr.livrestaka.application.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.RemindUnpaidInvoices;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.documents.ResendInvoice;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.correction.BuyerCorrection;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCorrectable;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectInvoiceTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void itIsIssuedMailedAndAuditedOnce() {
    Invoice invoice = sold.paid(48_000);
    CorrectiveInvoice corrective = correct(invoice.id(), "1", "Lina Morel");
    assertThat(correct(invoice.id(), "1", "Lina Morel")).isEqualTo(corrective);
    assertThat(correct(invoice.id(), "1", "Another")).isEqualTo(corrective);
    house.carryOut();

    assertThat(sold.mails("invoice-corrected"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.values())
                  .containsEntry("number", "RECT-2026-000001")
                  .containsEntry("invoice", invoice.snapshot().number().text());
              assertThat(mail.attachments().getFirst().filename())
                  .isEqualTo("facture-rectificative-RECT-2026-000001.pdf");
            });
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_UPDATED");
    assertThat(corrective.snapshot().paidAt()).isEqualTo(invoice.paidAt());
  }

  @Test
  void theSecondOneOfTheSameInvoiceIsRefusedAndTheLastOneIsReplacedByItsNumber() {
    Invoice invoice = sold.paid(48_000);
    CorrectiveInvoice first = correct(invoice.id(), "1", "Lina Morel");
    refused("invoicing.not-in-force", () -> correct(invoice.id(), "2", "Lena Morel"));
    CorrectiveInvoice second =
        correct(invoice.id(), "2", "Lena Morel", Optional.of("RECT-2026-000001"));

    assertThat(second.snapshot().number().text()).isEqualTo("RECT-2026-000002");
    assertThat(second.seal().previous()).isEqualTo(first.seal().hash());
    assertThat(house.get(ReadCorrectiveInvoices.class).any(invoice.id()))
        .extracting(CorrectiveInvoice::id)
        .containsExactly(first.id(), second.id());
  }

  @Test
  void booksAndListsCountTheSaleOnce() {
    Invoice invoice = sold.paid(48_000);
    Books before = books();
    correct(invoice.id(), "1", "Lina Morel");
    house.carryOut();

    assertThat(books()).isEqualTo(before);
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.PAID);
  }

  @Test
  void theChainsAreSoundWithIt() {
    Invoice invoice = sold.paid(48_000);
    CorrectiveInvoice corrective = correct(invoice.id(), "1", "Lina Morel");
    house.carryOut();
    Verification found = house.get(VerifyInvoices.class).verify(Set.of(corrective.seal().hash()));

    assertThat(found.faults()).isEmpty();
    assertThat(found.correctiveInvoices()).isEqualTo(1);
    assertThat(found.ends().correctiveInvoices()).isEqualTo(corrective.seal().hash());
    assertThat(found.notConform()).isEmpty();
  }

  @Test
  void whatFollowsRefersToTheDocumentInForce() {
    Invoice invoice = sold.unpaid();
    correct(invoice.id(), "1", "Lina Morel");
    Credit credit = new Credit(Money.ofCents(5_000), "Remise", "by-hand:1");
    house.get(IssueCreditNote.class).credit(invoice.id(), credit, house.now());
    house.get(ResendInvoice.class).resend(sold.admin(), invoice.id());
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), InvoiceStatus.PAID, Optional.empty());
    house.carryOut();

    assertThat(sold.notes(invoice).getFirst().snapshot().corrects())
        .map(Correction::number)
        .contains("RECT-2026-000001");
    assertThat(house.get(Receipts.class).ofInvoice(invoice.id()).getFirst().text())
        .satisfies(
            text -> {
              assertThat(text.invoice()).isEqualTo("RECT-2026-000001");
              assertThat(text.clientName()).isEqualTo("Lina Morel");
            });
    assertThat(house.mails())
        .filteredOn(mail -> mail.attachments().size() == 2)
        .singleElement()
        .satisfies(CorrectInvoiceTest::saysThatItWasCorrected);
  }

  @Test
  void aReminderSaysThatTheInvoiceWasCorrected() {
    Invoice invoice = sold.unpaid();
    correct(invoice.id(), "1", "Lina Morel");
    house.pass(Duration.ofDays(60));
    house.get(RemindUnpaidInvoices.class).tidy();
    house.carryOut();

    assertThat(sold.mails("invoice-to-pay"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.values()).doesNotContainKey("correction"));
    assertThat(sold.mails("invoice-late"))
        .singleElement()
        .satisfies(CorrectInvoiceTest::saysThatItWasCorrected);
  }

  private static void saysThatItWasCorrected(Mail mail) {
    assertThat(mail.values()).containsEntry("correction", "RECT-2026-000001");
    assertThat(mail.attachments().getLast().filename())
        .isEqualTo("facture-rectificative-RECT-2026-000001.pdf");
  }

  @Test
  void whatIsNoInvoiceInForceIsRefused() {
    Invoice invoice = sold.paid(48_000);
    Credit credit = new Credit(Money.ofCents(5_000), "Remise", "by-hand:1");
    String note =
        house.get(IssueCreditNote.class).credit(invoice.id(), credit, house.now()).id().value();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> correct(new InvoiceId(note), "1", "Lina Morel"));
    refused(
        "invoicing.not-in-force",
        () -> correct(invoice.id(), "1", "Lina Morel", Optional.of("AVOIR-2026-000001")));
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), InvoiceStatus.CANCELLED, Optional.empty());
    refused("invoicing.cancelled-not-corrected", () -> correct(invoice.id(), "1", "Lina Morel"));
    InvoiceId adopted = sold.adopted("DEMO-9", "/uploads/invoices/demo.pdf").id();
    refused("invoicing.adopted-not-corrected", () -> correct(adopted, "1", "Lina Morel"));
  }

  @Test
  void whatWasLetGoOfAfterTenYearsIsRefusedAsSuch() {
    InvoiceId invoice = sold.paid(48_000).id();
    house
        .get(Transactions.class)
        .writing(() -> house.get(RetiredInvoices.class).purge(invoice.value(), house.now()));
    refused("invoicing.purged-not-corrected", () -> correct(invoice, "1", "Lina Morel"));
  }

  private Books books() {
    LocalDate day = LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Paris"));
    return house.get(ExportBooks.class).of(new AccountingPeriod(day, day));
  }

  private CorrectiveInvoice correct(InvoiceId invoice, String id, String name) {
    return correct(invoice, id, name, Optional.empty());
  }

  private CorrectiveInvoice correct(
      InvoiceId invoice, String id, String name, Optional<String> replaces) {
    BuyerCorrection buyer =
        new BuyerCorrection(
            Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    return house
        .get(CorrectInvoice.class)
        .correct(
            sold.admin(),
            invoice,
            new InvoiceCorrection(
                "by-hand:" + id, replaces, Optional.of(buyer), List.of(), "Nom mal écrit"));
  }

  private static void refused(String code, Runnable act) {
    assertThatExceptionOfType(InvoiceNotCorrectable.class)
        .isThrownBy(act::run)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
