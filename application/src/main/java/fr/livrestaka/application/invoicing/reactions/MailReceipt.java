package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.receipts.IssueReceipt;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.events.InvoicePaid;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Makes the receipt of the payment of an invoice that was open, stores it and mails it to the
 * client; none where the payment was taken back or described otherwise meanwhile.
 */
@Singleton
public final class MailReceipt implements PreparedReaction<InvoicePaid>, Mails {
  private final IssueReceipt issueReceipt;
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final FollowUpMails mails;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailReceipt(
      IssueReceipt issueReceipt,
      Invoices invoices,
      InvoiceDocuments documents,
      FollowUpMails mails,
      Transactions transactions,
      InstantSource clock) {
    this.issueReceipt = issueReceipt;
    this.invoices = invoices;
    this.documents = documents;
    this.mails = mails;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.mail-receipt";
  }

  @Override
  public Class<InvoicePaid> event() {
    return InvoicePaid.class;
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
  public void prepare(InvoicePaid event, Delivery delivery) {
    receipt(event).ifPresent(documents::of);
  }

  @Override
  public List<String> templates() {
    return List.of("payment-receipt");
  }

  @Override
  public void react(InvoicePaid event, Delivery delivery) {
    receipt(event).ifPresent(receipt -> mail(receipt, delivery));
  }

  private void mail(Receipt receipt, Delivery delivery) {
    Invoice invoice =
        transactions.readCurrent(() -> invoices.find(receipt.invoice())).orElseThrow();
    mails.send(receipt, invoice, documents.of(receipt), delivery.id());
  }

  private Optional<Receipt> receipt(InvoicePaid event) {
    return issueReceipt.of(event.invoice(), event.cause(), clock.instant());
  }
}
