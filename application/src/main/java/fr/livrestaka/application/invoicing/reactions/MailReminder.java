package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.events.ReminderDue;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reminds a client of an invoice that is still unpaid, with the document attached. */
@Singleton
public final class MailReminder implements Reaction<ReminderDue>, Mails {
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final InvoiceMails mails;
  private final CorrectionAttachments corrections;
  private final Transactions transactions;

  @Inject
  public MailReminder(
      Invoices invoices,
      InvoiceDocuments documents,
      InvoiceMails mails,
      CorrectionAttachments corrections,
      Transactions transactions) {
    this.invoices = invoices;
    this.documents = documents;
    this.mails = mails;
    this.corrections = corrections;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "invoicing.mail-reminder";
  }

  @Override
  public Class<ReminderDue> event() {
    return ReminderDue.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of("invoice-reminder", "invoice-late");
  }

  @Override
  public void react(ReminderDue event, Delivery delivery) {
    Optional<Invoice> found = transactions.readCurrent(() -> invoices.find(event.invoice()));
    found
        .filter(Invoice::isOpen)
        .ifPresent(
            invoice ->
                mails.remind(
                    invoice,
                    event.kind(),
                    documents.of(invoice),
                    corrections.of(invoice.id()),
                    delivery.id()));
  }
}
