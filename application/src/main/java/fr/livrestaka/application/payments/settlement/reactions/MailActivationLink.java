package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.orders.port.ActivationTokens;
import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Mails the link by which a guest who has paid opens his account (contract A R4). The token is
 * derived from the delivery, so that a repeated delivery mails the same link; a late one mails none
 * where the guest has been sent another link since (docs/decisions/0009).
 */
@Singleton
public class MailActivationLink implements Reaction<PaymentRecorded>, Mails {
  private static final String TEMPLATE = "account-activation";

  private final GuestOrders guestOrders;
  private final Accounts accounts;
  private final Activations activations;
  private final ActivationTokens tokens;
  private final WithdrawalTokens withdrawals;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailActivationLink(
      GuestOrders guestOrders,
      Accounts accounts,
      Activations activations,
      ActivationTokens tokens,
      WithdrawalTokens withdrawals,
      Mailer mailer,
      Site site,
      Transactions transactions,
      InstantSource clock) {
    this.guestOrders = guestOrders;
    this.accounts = accounts;
    this.activations = activations;
    this.tokens = tokens;
    this.withdrawals = withdrawals;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "payments.mail-activation-link";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
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
  public void react(PaymentRecorded event, Delivery delivery) {
    if (event.guestOrder().isEmpty()) return;
    ActivationToken token = tokens.tokenFor(delivery.id());
    Optional<Account> closed = transactions.write(() -> issue(event, token, delivery));
    closed.ifPresent(
        account ->
            mailer.send(
                ActivationMail.of(
                    TEMPLATE,
                    account,
                    token,
                    delivery,
                    site,
                    withdrawals.pageOf(new OrderId(event.order()), site))));
  }

  private Optional<Account> issue(PaymentRecorded event, ActivationToken token, Delivery delivery) {
    GuestOrderId id = new GuestOrderId(event.guestOrder());
    return guestOrders
        .lock(id)
        .flatMap(GuestOrder::userId)
        .flatMap(accounts::find)
        .filter(Account::awaitsActivation)
        .filter(closed -> activations.issue(id, token, delivery.occurredAt(), clock.instant()));
  }
}
