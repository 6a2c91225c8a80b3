package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.reactions.CorrectionAttachments;
import fr.livrestaka.application.invoicing.reactions.MailCreditNote;
import fr.livrestaka.application.invoicing.reactions.MailInvoice;
import fr.livrestaka.application.invoicing.reactions.MailReminder;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.events.ReminderDue;
import fr.livrestaka.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class InvoiceMailsTest {
  private static final Delivery DELIVERY = new Delivery("delivery-1", InvoicingFixtures.NOW, 1);

  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void theDocumentIsStoredAndMailed() {
    Invoice invoice = world.pay("pi_1", 148_000);
    deliver(invoice);
    Mail mail = world.mails.get(0);

    assertThat(mail.to()).isEqualTo(world.client.email());
    assertThat(mail.values())
        .containsEntry("number", "FACT-2026-000001")
        .containsEntry("amount", "1\u202f480,00\u00a0€");
    assertThat(mail.attachments().get(0).filename()).isEqualTo("facture-FACT-2026-000001.pdf");
    assertThat(world.files.read(invoice.path())).hasValue(mail.attachments().get(0).bytes());
    assertThat(world.store.invoices().find(invoice.id()).orElseThrow().pdfHash())
        .hasValue(Sha256.hex(mail.attachments().get(0).bytes()));
  }

  @Test
  void aRepeatedDeliveryMailsTheSame() {
    Invoice invoice = world.pay("pi_1", 100);
    deliver(invoice);
    deliver(invoice);

    assertThat(world.mails).hasSize(2);
    assertThat(world.mails.get(1).id()).isEqualTo(world.mails.get(0).id());
    assertThat(world.mails.get(1).attachments().get(0).bytes())
        .isEqualTo(world.mails.get(0).attachments().get(0).bytes());
  }

  @Test
  void aDamagedFileIsMadeAgain() {
    Invoice invoice = world.pay("pi_1", 100);
    deliver(invoice);
    byte[] made = world.mails.get(0).attachments().get(0).bytes();
    world.files.store(invoice.path(), new byte[] {1});
    Invoice stored = world.store.invoices().find(invoice.id()).orElseThrow();

    assertThat(world.documents.of(stored)).isEqualTo(made);
    assertThat(world.files.read(invoice.path())).hasValue(made);
  }

  @Test
  void anErasedClientGetsNoMailButTheDocumentIsMade() {
    Invoice invoice = world.pay("pi_1", 100);
    world.accounts.change(
        world.client.id(), account -> account.erased(InvoicingFixtures.NOW).state());
    deliver(invoice);

    assertThat(world.mails).isEmpty();
    assertThat(world.files.read(invoice.path())).isPresent();
  }

  @Test
  void anUnpaidInvoiceThatNobodyGotIsNotSent() {
    Invoice open = world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
    world.accounts.change(
        world.client.id(), account -> account.erased(InvoicingFixtures.NOW).state());
    deliver(open);

    assertThat(world.mails).isEmpty();
    assertThat(world.store.invoices().find(open.id()).orElseThrow().status())
        .isEqualTo(InvoiceStatus.GENERATED);
  }

  @Test
  void aDocumentThatCannotBeMadeAsAtFirstIsGivenAndTold() {
    Invoice invoice = world.pay("pi_1", 100);
    deliver(invoice);
    world.files.store(invoice.path(), new byte[] {1});
    world.printedBy = "another library";
    List<String> warnings = new ArrayList<>();
    Logger log = Logger.getLogger(InvoiceDocuments.class.getName());
    Handler listener = listener(warnings);
    log.addHandler(listener);
    try {
      byte[] given = world.documents.of(world.store.invoices().find(invoice.id()).orElseThrow());
      assertThat(new String(given, StandardCharsets.UTF_8)).startsWith("another library");
    } finally {
      log.removeHandler(listener);
    }

    assertThat(warnings).singleElement().asString().contains("FACT-2026-000001");
    assertThat(world.audit.entries())
        .extracting(AuditEntry::actor, AuditEntry::action)
        .containsExactly(tuple("system", "INVOICE_REGENERATED"));
  }

  private static Handler listener(List<String> warnings) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        warnings.add(MessageFormat.format(line.getMessage(), line.getParameters()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void aCreditNoteIsMailedToo() {
    Invoice invoice = world.pay("pi_1", 100);
    CreditNote note =
        world
            .creditNotes
            .creditRest(invoice.id(), "Annulation", "order-1", InvoicingFixtures.NOW)
            .orElseThrow();
    new MailCreditNote(
            world.store.creditNotes(),
            world.store.invoices(),
            world.documents,
            world.invoiceMails,
            new InMemoryTransactions())
        .react(new CreditNoteIssued(note.id()), DELIVERY);

    assertThat(world.mails.get(0).template()).isEqualTo("credit-note-issued");
    assertThat(world.mails.get(0).values())
        .containsEntry("invoice", "FACT-2026-000001")
        .containsKey("withdraw");
  }

  @Test
  void anUnpaidInvoiceIsMailedWithItsLastDayAndCountsAsSent() {
    Invoice open = world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
    deliver(open);

    assertThat(world.mails.get(0).template()).isEqualTo("invoice-to-pay");
    assertThat(world.mails.get(0).values().get("jusquau")).matches("\\d+ \\p{L}+ \\d{4}");
    assertThat(world.store.invoices().find(open.id()).orElseThrow().status())
        .isEqualTo(InvoiceStatus.SENT);
  }

  @Test
  void aReminderIsMailedWhileTheInvoiceIsUnpaid() {
    Invoice open = world.invoiceUnpaidOrder.invoice(InvoicingWorld.ADMIN, world.order.id());
    remind(open, ReminderKind.BEFORE_DUE);
    remind(open, ReminderKind.LAST_CALL);
    world.pay("pi_1", 48_000);
    remind(open, ReminderKind.AFTER_DUE);

    assertThat(world.mails)
        .extracting(Mail::template)
        .containsExactly("invoice-reminder", "invoice-late");
    assertThat(world.mails.get(0).attachments()).hasSize(1);
  }

  private void remind(Invoice invoice, ReminderKind kind) {
    CorrectionAttachments none =
        new CorrectionAttachments(
            new InForce(new InMemoryCorrectiveInvoices(world.store)),
            world.documents,
            new InMemoryTransactions());
    new MailReminder(
            world.store.invoices(),
            world.documents,
            world.invoiceMails,
            none,
            new InMemoryTransactions())
        .react(new ReminderDue(invoice.id(), kind), DELIVERY);
  }

  private void deliver(Invoice invoice) {
    new MailInvoice(
            world.store.invoices(),
            world.documents,
            world.invoiceMails,
            world.unpaid,
            new InMemoryTransactions(),
            () -> InvoicingFixtures.NOW)
        .react(new InvoiceIssued(invoice.id()), DELIVERY);
  }
}
