package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the document of a new credit note, stores it and mails it to the client. */
@Singleton
public final class MailCreditNote implements PreparedReaction<CreditNoteIssued>, Mails {
  private final CreditNotes notes;
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final InvoiceMails mails;
  private final Transactions transactions;

  @Inject
  public MailCreditNote(
      CreditNotes notes,
      Invoices invoices,
      InvoiceDocuments documents,
      InvoiceMails mails,
      Transactions transactions) {
    this.notes = notes;
    this.invoices = invoices;
    this.documents = documents;
    this.mails = mails;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "invoicing.mail-credit-note";
  }

  @Override
  public Class<CreditNoteIssued> event() {
    return CreditNoteIssued.class;
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
  public void prepare(CreditNoteIssued event, Delivery delivery) {
    transactions.readCurrent(() -> notes.find(event.creditNote())).ifPresent(documents::of);
  }

  @Override
  public List<String> templates() {
    return List.of("credit-note-issued");
  }

  @Override
  public void react(CreditNoteIssued event, Delivery delivery) {
    CreditNote note = transactions.readCurrent(() -> notes.find(event.creditNote())).orElseThrow();
    Invoice invoice = transactions.readCurrent(() -> invoices.find(note.invoice())).orElseThrow();
    mails.send(note, invoice, documents.of(note), delivery.id());
  }
}
