package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.reactions.MailCreditNote;
import fr.livrestaka.application.invoicing.reactions.MailInvoice;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.invoicing.CreditNote;
import fr.livrestaka.domain.invoicing.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceIssued;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.shared.Sha256;
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
    world.accounts.change(world.client.id(), account -> account.erased(InvoicingFixtures.NOW));
    deliver(invoice);

    assertThat(world.mails).isEmpty();
    assertThat(world.files.read(invoice.path())).isPresent();
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
    assertThat(world.mails.get(0).values()).containsEntry("invoice", "FACT-2026-000001");
  }

  private void deliver(Invoice invoice) {
    new MailInvoice(
            world.store.invoices(), world.documents, world.invoiceMails, new InMemoryTransactions())
        .react(new InvoiceIssued(invoice.id()), DELIVERY);
  }
}
