package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.CreditNote;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.Snapshot;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Mails documents to clients, with the PDF attached. Erased people get none. */
@Singleton
public class InvoiceMails {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

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
    String template = invoice.isOpen() ? "invoice-to-pay" : "invoice-issued";
    return send(invoice.client(), invoice.snapshot(), template, "facture", document, mailId);
  }

  /** As {@link #send(Invoice, byte[], String)}, for an invoice that is still unpaid. */
  public Optional<String> remind(
      Invoice invoice, ReminderKind kind, byte[] document, String mailId) {
    String template = kind.isLate() ? "invoice-late" : "invoice-reminder";
    return send(invoice.client(), invoice.snapshot(), template, "facture", document, mailId);
  }

  /** As {@link #send(Invoice, byte[], String)}. */
  public Optional<String> send(CreditNote note, Invoice invoice, byte[] document, String mailId) {
    return send(invoice.client(), note.snapshot(), "credit-note-issued", "avoir", document, mailId);
  }

  /** Sends an invoice, ours or adopted, once more. */
  public void sendAgain(InvoiceView invoice, byte[] document, String mailId) {
    String name = invoice.client().prenom() + " " + invoice.client().nom();
    Map<String, String> values =
        Map.of(
            "nom", name.strip(),
            "number", invoice.number(),
            "titre", invoice.order().titre(),
            "amount", Euros.of(invoice.amount()),
            "invoice", "",
            "jusquau", invoice.dueAt().map(InvoiceNumber::dateOf).map(DAY::format).orElse(""),
            "link", site.link("/app/billing"));
    String file = "facture-" + invoice.number() + ".pdf";
    MailAttachment attachment = new MailAttachment(file, "application/pdf", document);
    address(invoice.client().id())
        .map(to -> new Mail(mailId, to, template(invoice), values, List.of(attachment)))
        .ifPresent(mailer::send);
  }

  /** An adopted invoice has no due date: nobody knows whether it was paid. */
  private static String template(InvoiceView invoice) {
    if (invoice.dueAt().isEmpty()) return "invoice-issued";
    return switch (invoice.status()) {
      case GENERATED, SENT -> "invoice-to-pay";
      case OVERDUE -> "invoice-late";
      case PAID, CANCELLED -> "invoice-issued";
    };
  }

  private Optional<String> send(
      AccountId client,
      Snapshot snapshot,
      String template,
      String fileStem,
      byte[] document,
      String mailId) {
    Optional<String> to = address(client);
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
        "jusquau", snapshot.dueOn().format(DAY),
        "link", site.link("/app/billing"));
  }

  /** Clients whose account is not activated yet get their mail; an erased one's address died. */
  private Optional<String> address(AccountId client) {
    return transactions
        .write(() -> accounts.find(client))
        .filter(Account::isReachable)
        .map(Account::email);
  }
}
