package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.events.WithdrawalLinkRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails the link by which an order is withdrawn from to the order's address. */
@Singleton
public class MailWithdrawalLink implements Reaction<WithdrawalLinkRequested>, Mails {
  private static final String TEMPLATE = "withdrawal-link";

  private final Orders orders;
  private final Accounts accounts;
  private final WithdrawalTokens tokens;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public MailWithdrawalLink(
      Orders orders,
      Accounts accounts,
      WithdrawalTokens tokens,
      Mailer mailer,
      Site site,
      Transactions transactions) {
    this.orders = orders;
    this.accounts = accounts;
    this.tokens = tokens;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "withdrawals.mail-link";
  }

  @Override
  public Class<WithdrawalLinkRequested> event() {
    return WithdrawalLinkRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of(TEMPLATE);
  }

  @Override
  public void react(WithdrawalLinkRequested event, Delivery delivery) {
    if (event.order().equals(WithdrawalLinkRequested.NOBODYS)) return;
    transactions.readCurrent(() -> prepare(event, delivery)).ifPresent(mailer::send);
  }

  private Optional<Mail> prepare(WithdrawalLinkRequested event, Delivery delivery) {
    Optional<Order> order = orders.find(event.order());
    return order
        .flatMap(found -> accounts.find(found.userId()))
        .filter(Account::isReachable)
        .flatMap(
            author ->
                tokens
                    .pageOf(event.order(), site)
                    .map(link -> mail(author, order.orElseThrow(), link, delivery)));
  }

  private static Mail mail(Account author, Order order, String link, Delivery delivery) {
    return new Mail(
        delivery.id(),
        author.email(),
        TEMPLATE,
        Map.of("titre", order.titre(), "number", order.id().value(), "link", link),
        List.of());
  }
}
