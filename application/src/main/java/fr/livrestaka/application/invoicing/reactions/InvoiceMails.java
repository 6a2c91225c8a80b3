package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.documents.InvoiceLinks;
import fr.livrestaka.application.invoicing.reactions.CorrectionAttachments.Replacement;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.Correction.Corrected;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails documents to clients, with the PDF attached. Erased people get none. */
@Singleton
public class InvoiceMails {
  private final Accounts accounts;
  private final Mailer mailer;
  private final InvoiceLinks links;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public InvoiceMails(
      Accounts accounts, Mailer mailer, InvoiceLinks links, Site site, Transactions transactions) {
    this.accounts = accounts;
    this.mailer = mailer;
    this.links = links;
    this.site = site;
    this.transactions = transactions;
  }

  /**
   * @param mailId the same at every attempt
   * @return the address that it went to, empty where the client can get no mail
   */
  public Optional<String> send(Invoice invoice, byte[] document, String mailId) {
    String template = invoice.isOpen() ? "invoice-to-pay" : "invoice-issued";
    return send(invoice, template, document, Optional.empty(), mailId);
  }

  /**
   * As {@link #send(Invoice, byte[], String)}, for an invoice that is still unpaid.
   *
   * @param replacement what has taken its place
   */
  public Optional<String> remind(
      Invoice invoice,
      ReminderKind kind,
      byte[] document,
      Optional<Replacement> replacement,
      String mailId) {
    String template = kind.isLate() ? "invoice-late" : "invoice-reminder";
    return send(invoice, template, document, replacement, mailId);
  }

  private Optional<String> send(
      Invoice invoice,
      String template,
      byte[] document,
      Optional<Replacement> replacement,
      String mailId) {
    Map<String, String> values = new HashMap<>(values(invoice.snapshot()));
    values.put("pay", links.of(invoice));
    values.putAll(withdrawal(invoice.order()));
    String file = "facture-" + invoice.snapshot().number().text() + ".pdf";
    return send(invoice.client(), template, values, file, document, replacement, mailId);
  }

  /** As {@link #send(Invoice, byte[], String)}. */
  public Optional<String> send(CreditNote note, Invoice invoice, byte[] document, String mailId) {
    Map<String, String> values = new HashMap<>(values(note.snapshot()));
    values.putAll(withdrawal(invoice.order()));
    String file = "avoir-" + note.snapshot().number().text() + ".pdf";
    return send(
        invoice.client(), "credit-note-issued", values, List.of(pdf(file, document)), mailId);
  }

  /**
   * Sends an invoice, issued here or adopted, once more.
   *
   * @param replacement what has taken its place
   */
  public void sendAgain(
      InvoiceView invoice, byte[] document, Optional<Replacement> replacement, String mailId) {
    String name = invoice.client().prenom() + " " + invoice.client().nom();
    Map<String, String> values = new HashMap<>(withdrawal(invoice.order().id()));
    values.putAll(
        Map.of(
            "nom", name.strip(),
            "number", invoice.number(),
            "titre", invoice.order().titre(),
            "amount", Euros.of(invoice.amount()),
            "invoice", "",
            "jusquau", invoice.dueAt().map(InvoiceNumber::dateOf).map(FrenchDay::of).orElse(""),
            "pay", isOpen(invoice) ? links.of(invoice.id()) : "",
            "link", site.link(ClientPage.BILLING)));
    String file = "facture-" + invoice.number() + ".pdf";
    send(invoice.client().id(), template(invoice), values, file, document, replacement, mailId);
  }

  /** The mail says that the invoice was corrected, where it brings the correction along. */
  private Optional<String> send(
      AccountId client,
      String template,
      Map<String, String> values,
      String file,
      byte[] document,
      Optional<Replacement> replacement,
      String mailId) {
    List<MailAttachment> attachments = new ArrayList<>(List.of(pdf(file, document)));
    replacement.ifPresent(one -> attachments.add(one.document()));
    replacement.ifPresent(one -> values.put("correction", one.number()));
    return send(client, template, values, List.copyOf(attachments), mailId);
  }

  /** Where the contract can be withdrawn from (C. conso. L221-21). */
  Map<String, String> withdrawal(OrderId order) {
    return links.withdrawal(order).map(page -> Map.of("withdraw", page)).orElse(Map.of());
  }

  private static boolean isOpen(InvoiceView invoice) {
    return !template(invoice).equals("invoice-issued");
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

  Optional<String> send(
      AccountId client,
      String template,
      Map<String, String> values,
      List<MailAttachment> attachments,
      String mailId) {
    Optional<String> to = address(client);
    to.map(address -> new Mail(mailId, address, template, values, attachments))
        .ifPresent(mailer::send);
    return to;
  }

  static MailAttachment pdf(String file, byte[] document) {
    return new MailAttachment(file, "application/pdf", document);
  }

  Map<String, String> values(Snapshot snapshot) {
    return Map.of(
        "nom", snapshot.buyer().name(),
        "number", snapshot.number().text(),
        "titre", snapshot.lines().get(0).label(),
        "amount", Euros.of(snapshot.amounts().total()),
        "invoice", snapshot.corrects().map(InvoiceMails::numbers).orElse(""),
        "jusquau", FrenchDay.of(snapshot.dueOn()),
        "link", site.link(ClientPage.BILLING));
  }

  private static String numbers(Correction corrected) {
    return Labels.of(corrected.invoices().stream().map(Corrected::number).toList());
  }

  /** Clients whose account is not activated yet get their mail; an erased one's address died. */
  private Optional<String> address(AccountId client) {
    return transactions
        .readCurrent(() -> accounts.find(client))
        .filter(Account::isReachable)
        .map(Account::email);
  }
}
