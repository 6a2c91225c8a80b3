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
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Mails a fresh activation link to a guest who has paid, never opened his account, and now says
 * that he has no password. The link before stops working; one that went out since he asked stays,
 * and nothing is mailed (docs/decisions/0009).
 */
@Singleton
public class RenewActivationLink implements Reaction<PasswordResetRequested>, Mails {
  private static final String TEMPLATE = "account-activation-again";

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
  public RenewActivationLink(
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
    return "payments.renew-activation-link";
  }

  @Override
  public Class<PasswordResetRequested> event() {
    return PasswordResetRequested.class;
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
  public void react(PasswordResetRequested event, Delivery delivery) {
    ActivationToken token = tokens.tokenFor(delivery.id());
    Optional<Renewed> renewed = transactions.write(() -> renew(event, token, delivery));
    renewed.ifPresent(
        one ->
            mailer.send(
                ActivationMail.of(
                    TEMPLATE,
                    one.guest(),
                    token,
                    delivery,
                    site,
                    one.order().flatMap(order -> withdrawals.pageOf(order, site)))));
  }

  private record Renewed(Account guest, Optional<OrderId> order) {}

  private Optional<Renewed> renew(
      PasswordResetRequested event, ActivationToken token, Delivery delivery) {
    return accounts
        .find(event.account())
        .filter(Account::awaitsActivation)
        .flatMap(account -> renew(account, token, delivery));
  }

  private Optional<Renewed> renew(Account guest, ActivationToken token, Delivery delivery) {
    return activations
        .unused(guest.email(), guest.id())
        .filter(
            link ->
                activations.issue(link.guestOrder(), token, delivery.occurredAt(), clock.instant()))
        .map(
            link ->
                new Renewed(
                    guest, guestOrders.find(link.guestOrder()).flatMap(GuestOrder::commandeId)));
  }
}
