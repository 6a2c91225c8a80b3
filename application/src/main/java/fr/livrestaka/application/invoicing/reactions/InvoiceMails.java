package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Buyer;
import fr.livrestaka.domain.invoicing.CreditNote;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.Snapshot;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails documents to clients, with the PDF attached. Erased people get none. */
@Singleton
public class InvoiceMails {
  static final String INVOICE = "invoice-issued";
  static final String CREDIT_NOTE = "credit-note-issued";

  private final Accounts accounts;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public InvoiceMails(Accounts accounts, Mailer mailer, Site site, Transactions transactions) {
    this.accounts = accounts;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
  }

  /**
   * @param mailId the same at every attempt
   * @return the address that it went to, empty where the client can get no mail
   */
  public Optional<String> send(Invoice invoice, byte[] document, String mailId) {
    return send(invoice.client(), invoice.snapshot(), INVOICE, "facture", document, mailId);
  }

  /** As {@link #send(Invoice, byte[], String)}. */
  public Optional<String> send(CreditNote note, Invoice invoice, byte[] document, String mailId) {
    return send(invoice.client(), note.snapshot(), CREDIT_NOTE, "avoir", document, mailId);
  }

  private Optional<String> send(
      AccountId client,
      Snapshot snapshot,
      String template,
      String fileStem,
      byte[] document,
      String mailId) {
    Optional<String> to = address(client, snapshot.buyer());
    String file = fileStem + "-" + snapshot.number().text() + ".pdf";
    MailAttachment attachment = new MailAttachment(file, "application/pdf", document);
    to.map(address -> new Mail(mailId, address, template, values(snapshot), List.of(attachment)))
        .ifPresent(mailer::send);
    return to;
  }

  private Map<String, String> values(Snapshot snapshot) {
    return Map.of(
        "nom", snapshot.buyer().name(),
        "number", snapshot.number().text(),
        "titre", snapshot.lines().get(0).label(),
        "amount", Euros.of(snapshot.amounts().total()),
        "invoice", snapshot.corrects().map(corrected -> corrected.number()).orElse(""),
        "link", site.link("/app/billing"));
  }

  /**
   * Clients whose account is not activated yet get their mail; an erased account's address died.
   */
  private Optional<String> address(AccountId client, Buyer buyer) {
    return transactions
        .write(() -> accounts.find(client))
        .filter(account -> account.isActive() || account.email().equalsIgnoreCase(buyer.email()))
        .map(Account::email);
  }
}
