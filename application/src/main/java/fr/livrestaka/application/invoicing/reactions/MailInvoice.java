package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes the document of a new invoice, stores it and mails it to the client. */
@Singleton
public final class MailInvoice implements PreparedReaction<InvoiceIssued>, Mails {
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final InvoiceMails mails;
  private final UnpaidInvoices unpaid;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailInvoice(
      Invoices invoices,
      InvoiceDocuments documents,
      InvoiceMails mails,
      UnpaidInvoices unpaid,
      Transactions transactions,
      InstantSource clock) {
    this.invoices = invoices;
    this.documents = documents;
    this.mails = mails;
    this.unpaid = unpaid;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.mail-invoice";
  }

  @Override
  public Class<InvoiceIssued> event() {
    return InvoiceIssued.class;
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
  public void prepare(InvoiceIssued event, Delivery delivery) {
    transactions.readCurrent(() -> invoices.find(event.invoice())).ifPresent(documents::of);
  }

  @Override
  public List<String> templates() {
    return List.of("invoice-issued", "invoice-to-pay");
  }

  @Override
  public void react(InvoiceIssued event, Delivery delivery) {
    Optional<Invoice> found = transactions.readCurrent(() -> invoices.find(event.invoice()));
    found
        .flatMap(invoice -> mails.send(invoice, documents.of(invoice), delivery.id()))
        .ifPresent(
            address -> transactions.write(() -> unpaid.markSent(event.invoice(), clock.instant())));
  }
}
