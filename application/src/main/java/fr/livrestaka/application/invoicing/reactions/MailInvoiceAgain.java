package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.documents.FetchDocument;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.invoicing.events.InvoiceSendRequested;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Mails an invoice once more, on an administrator's request, unless it was cancelled since. */
@Singleton
public final class MailInvoiceAgain implements Reaction<InvoiceSendRequested>, Mails {
  private final ReadInvoices readInvoices;
  private final FetchDocument documents;
  private final InvoiceMails mails;
  private final CorrectionAttachments corrections;

  @Inject
  public MailInvoiceAgain(
      ReadInvoices readInvoices,
      FetchDocument documents,
      InvoiceMails mails,
      CorrectionAttachments corrections) {
    this.readInvoices = readInvoices;
    this.documents = documents;
    this.mails = mails;
    this.corrections = corrections;
  }

  @Override
  public String name() {
    return "invoicing.mail-invoice-again";
  }

  @Override
  public Class<InvoiceSendRequested> event() {
    return InvoiceSendRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of("invoice-issued", "invoice-to-pay", "invoice-late");
  }

  @Override
  public void react(InvoiceSendRequested event, Delivery delivery) {
    InvoiceView invoice = readInvoices.one(event.invoice());
    if (invoice.status().isCancelled()) return;
    mails.sendAgain(invoice, document(invoice), corrections.of(invoice.id()), delivery.id());
  }

  private byte[] document(InvoiceView invoice) {
    try {
      return documents.bytesOf(invoice);
    } catch (NotFound e) {
      throw new PermanentFailure("the file of the adopted invoice is missing", e);
    }
  }
}
