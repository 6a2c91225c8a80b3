package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.events.CorrectiveInvoiceIssued;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the document of a new corrective invoice, stores it and mails it to the client. */
@Singleton
public final class MailCorrectiveInvoice
    implements PreparedReaction<CorrectiveInvoiceIssued>, Mails {
  private final CorrectiveInvoices corrections;
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final FollowUpMails mails;
  private final Transactions transactions;

  @Inject
  public MailCorrectiveInvoice(
      CorrectiveInvoices corrections,
      Invoices invoices,
      InvoiceDocuments documents,
      FollowUpMails mails,
      Transactions transactions) {
    this.corrections = corrections;
    this.invoices = invoices;
    this.documents = documents;
    this.mails = mails;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "invoicing.mail-corrective-invoice";
  }

  @Override
  public Class<CorrectiveInvoiceIssued> event() {
    return CorrectiveInvoiceIssued.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public Lane firstLane() {
    return Lane.DOCUMENTS;
  }

  /** Prints the document, so that it is there although the mail cannot leave. */
  @Override
  public void prepare(CorrectiveInvoiceIssued event, Delivery delivery) {
    transactions.readCurrent(() -> corrections.find(event.corrective())).ifPresent(documents::of);
  }

  @Override
  public List<String> templates() {
    return List.of("invoice-corrected");
  }

  @Override
  public void react(CorrectiveInvoiceIssued event, Delivery delivery) {
    CorrectiveInvoice corrective =
        transactions.readCurrent(() -> corrections.find(event.corrective())).orElseThrow();
    Invoice invoice =
        transactions.readCurrent(() -> invoices.find(corrective.invoice())).orElseThrow();
    mails.send(corrective, invoice, documents.of(corrective), delivery.id());
  }
}
