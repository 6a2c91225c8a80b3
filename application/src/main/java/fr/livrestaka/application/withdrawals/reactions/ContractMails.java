package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.contracts.ContractFiles;
import fr.livrestaka.application.withdrawals.contracts.WriteContract;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Confirms the contract about an order on a durable medium, once (Code de la consommation,
 * L221-13): what was agreed, the terms, the form of withdrawal and the link, the mediator.
 */
@Singleton
public class ContractMails {
  static final String TEMPLATE = "contract-confirmation";
  private static final String PDF = "application/pdf";

  private final WriteContract writeContract;
  private final ContractFiles files;
  private final Orders orders;
  private final Accounts accounts;
  private final WithdrawalTokens withdrawals;
  private final Mailer mailer;
  private final Site site;
  private final OrderConfirmations confirmations;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ContractMails(
      WriteContract writeContract,
      ContractFiles files,
      Orders orders,
      Accounts accounts,
      WithdrawalTokens withdrawals,
      Mailer mailer,
      Site site,
      OrderConfirmations confirmations,
      Transactions transactions,
      InstantSource clock) {
    this.writeContract = writeContract;
    this.files = files;
    this.orders = orders;
    this.accounts = accounts;
    this.withdrawals = withdrawals;
    this.mailer = mailer;
    this.site = site;
    this.confirmations = confirmations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes the contract and archives its file, so that it is there although no mail can leave. */
  void prepare(OrderId order, Delivery delivery) {
    writeContract
        .write(order, delivery.id())
        .filter(WrittenContract::isArchived)
        .ifPresent(files::archived);
  }

  /** Mails it, unless another delivery does. */
  void send(OrderId order, Delivery delivery) {
    writeContract
        .write(order, delivery.id())
        .filter(contract -> contract.mailId().equals(delivery.id()))
        .flatMap(this::mail)
        .ifPresent(mail -> send(order, mail));
  }

  /** That the author got it is evidence: from then on he counts as informed (L221-20). */
  private void send(OrderId order, Mail mail) {
    mailer.send(mail);
    transactions.writing(() -> confirmations.sent(order, clock.instant()));
  }

  private Optional<Mail> mail(WrittenContract contract) {
    Optional<Order> order = transactions.readCurrent(() -> orders.find(contract.order()));
    return order
        .flatMap(found -> transactions.readCurrent(() -> accounts.find(found.userId())))
        .filter(Account::isReachable)
        .map(author -> mail(contract, order.orElseThrow(), author));
  }

  private Mail mail(WrittenContract contract, Order order, Account author) {
    Map<String, String> values = new HashMap<>();
    values.put("prenom", author.prenom());
    values.put("titre", order.titre());
    values.put("message", contract.texts().contract());
    withdrawals.pageOf(order.id(), site).ifPresent(page -> values.put("withdraw", page));
    return new Mail(contract.mailId(), author.email(), TEMPLATE, values, attachments(contract));
  }

  private List<MailAttachment> attachments(WrittenContract contract) {
    List<MailAttachment> attached = new ArrayList<>();
    if (contract.isArchived()) attached.add(pdf("contrat", files.archived(contract)));
    if (!contract.texts().terms().isEmpty()) {
      attached.add(pdf("conditions-generales-de-vente", files.terms(contract)));
    }
    attached.add(pdf("formulaire-de-retractation", files.form(contract)));
    return attached;
  }

  private static MailAttachment pdf(String name, byte[] bytes) {
    return new MailAttachment(name + ".pdf", PDF, bytes);
  }
}
