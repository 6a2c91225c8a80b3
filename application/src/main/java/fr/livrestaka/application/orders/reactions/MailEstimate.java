package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.orders.port.EstimateTokens;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import fr.livrestaka.domain.orders.events.EstimateSent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails an estimate with the link to answer it, unless it is over already or its author erased. The
 * link's secret is derived from the delivery, so that a repeated delivery mails the same link again
 * (docs/decisions/0009).
 */
@Singleton
public class MailEstimate implements Reaction<EstimateSent>, Mails {
  private static final String TEMPLATE = "estimate";

  private final Orders orders;
  private final Estimates estimates;
  private final Accounts accounts;
  private final EstimateTokens tokens;
  private final WithdrawalTokens withdrawals;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public MailEstimate(
      Orders orders,
      Estimates estimates,
      Accounts accounts,
      EstimateTokens tokens,
      WithdrawalTokens withdrawals,
      Mailer mailer,
      Site site,
      Transactions transactions) {
    this.orders = orders;
    this.estimates = estimates;
    this.accounts = accounts;
    this.tokens = tokens;
    this.withdrawals = withdrawals;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "orders.mail-estimate";
  }

  @Override
  public Class<EstimateSent> event() {
    return EstimateSent.class;
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
  public void react(EstimateSent event, Delivery delivery) {
    EstimateToken token = tokens.tokenFor(delivery.id());
    transactions.write(() -> prepare(event, token, delivery)).ifPresent(mailer::send);
  }

  private Optional<Mail> prepare(EstimateSent event, EstimateToken token, Delivery delivery) {
    Optional<Order> order = orders.lock(event.order());
    Optional<Account> author =
        order.map(Order::userId).flatMap(accounts::find).filter(Account::isReachable);
    if (author.isEmpty()) return Optional.empty();
    Optional<Estimate> estimate =
        estimates.find(event.estimate()).filter(found -> estimates.link(found.id(), token));
    if (estimate.isEmpty()) return Optional.empty();
    return Optional.of(
        new Mail(
            delivery.id(),
            author.get().email(),
            TEMPLATE,
            values(author.get(), order.get(), estimate.get(), token),
            List.of()));
  }

  private Map<String, String> values(
      Account author, Order order, Estimate estimate, EstimateToken token) {
    Map<String, String> values = new HashMap<>();
    values.put("prenom", author.prenom());
    values.put("titre", order.titre());
    values.put("pages", String.valueOf(estimate.pages()));
    values.put("prix", Euros.of(estimate.price()));
    values.put("jusquau", FrenchDay.of(estimate.validUntil()));
    estimate.message().ifPresent(message -> values.put("message", message));
    withdrawals.pageOf(order.id(), site).ifPresent(page -> values.put("withdraw", page));
    values.put("link", site.ownPage("/api/public/estimations/" + token.value() + "/page"));
    return values;
  }
}
