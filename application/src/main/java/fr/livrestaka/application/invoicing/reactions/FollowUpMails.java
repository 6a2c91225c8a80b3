package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mails what follows an invoice: its correction, and the receipt of the money that paid it. */
@Singleton
public class FollowUpMails {
  private final InvoiceMails mails;
  private final Site site;

  @Inject
  public FollowUpMails(InvoiceMails mails, Site site) {
    this.mails = mails;
    this.site = site;
  }

  /**
   * @param mailId the same at every attempt
   */
  void send(CorrectiveInvoice corrective, Invoice invoice, byte[] document, String mailId) {
    Map<String, String> values = new HashMap<>(mails.values(corrective.snapshot()));
    values.putAll(mails.withdrawal(invoice.order()));
    mails.send(
        invoice.client(),
        "invoice-corrected",
        values,
        List.of(CorrectionAttachments.attachment(corrective, document)),
        mailId);
  }

  /**
   * @param mailId the same at every attempt
   */
  void send(Receipt receipt, Invoice invoice, byte[] document, String mailId) {
    ReceiptText text = receipt.text();
    Map<String, String> values = new HashMap<>(mails.withdrawal(invoice.order()));
    values.putAll(
        Map.of(
            "nom", text.clientName(),
            "number", text.number(),
            "invoice", text.invoice(),
            "amount", Euros.of(text.received()),
            "paidOn", FrenchDay.of(text.paidOn()),
            "way", Labels.of(text.paidBy().way()),
            "left", Euros.of(text.left()),
            "link", site.link(ClientPage.BILLING)));
    String file = "recu-" + text.number() + ".pdf";
    mails.send(
        invoice.client(),
        "payment-receipt",
        values,
        List.of(InvoiceMails.pdf(file, document)),
        mailId);
  }
}
