package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What goes with an invoice that is mailed again: the document that has taken its place. */
@Singleton
public final class CorrectionAttachments {
  private final InForce inForce;
  private final InvoiceDocuments documents;
  private final Transactions transactions;

  @Inject
  public CorrectionAttachments(
      InForce inForce, InvoiceDocuments documents, Transactions transactions) {
    this.inForce = inForce;
    this.documents = documents;
    this.transactions = transactions;
  }

  /**
   * The document in force.
   *
   * @param number of the last correction
   */
  record Replacement(String number, MailAttachment document) {}

  /** Empty where the invoice was not corrected. */
  Optional<Replacement> of(InvoiceId invoice) {
    return transactions
        .readCurrent(() -> inForce.correction(invoice))
        .map(
            corrective ->
                new Replacement(
                    corrective.snapshot().number().text(),
                    attachment(corrective, documents.of(corrective))));
  }

  static MailAttachment attachment(CorrectiveInvoice corrective, byte[] document) {
    String file = "facture-rectificative-" + corrective.snapshot().number().text() + ".pdf";
    return new MailAttachment(file, "application/pdf", document);
  }
}
