package fr.livrestaka.application.accounts.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.domain.accounts.passwords.ResetToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails the reset link to the address stored for the account (contract A R2), without a name:
 * whoever registered a stranger's address chose it. The token is derived from the delivery, so that
 * a repeated delivery mails the same link again (docs/decisions/0009).
 */
@Singleton
public final class MailResetLink implements Reaction<PasswordResetRequested>, Mails {
  private static final String TEMPLATE = "password-reset";

  private final Accounts accounts;
  private final PasswordResets resets;
  private final ResetTokens tokens;
  private final Mailer mailer;
  private final Site site;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailResetLink(
      Accounts accounts,
      PasswordResets resets,
      ResetTokens tokens,
      Mailer mailer,
      Site site,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.resets = resets;
    this.tokens = tokens;
    this.mailer = mailer;
    this.site = site;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "accounts.mail-reset-link";
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
    if (event.account().equals(PasswordResetRequested.NOBODY)) return;
    ResetToken token = tokens.tokenFor(delivery.id());
    Optional<Account> recipient =
        transactions.write(
            () ->
                accounts
                    .find(event.account())
                    .filter(account -> wantsLink(account, delivery))
                    .filter(account -> store(account, token, delivery)));
    recipient.ifPresent(account -> mailer.send(mail(account, token, delivery)));
  }

  /** A link asked for before the last change of password is no longer wanted. */
  private static boolean wantsLink(Account account, Delivery delivery) {
    boolean changedSince =
        account
            .tokensValidFrom()
            .filter(from -> from.minus(Duration.ofSeconds(1)).isAfter(delivery.occurredAt()))
            .isPresent();
    return account.isActive() && !changedSince;
  }

  private boolean store(Account account, ResetToken token, Delivery delivery) {
    return resets.replace(
        PasswordReset.issue(
            ids.next(), account.id(), token, delivery.occurredAt(), clock.instant()));
  }

  private Mail mail(Account account, ResetToken token, Delivery delivery) {
    return new Mail(
        delivery.id(),
        account.email(),
        TEMPLATE,
        Map.of("link", site.link(ClientPage.RESET_PASSWORD, token.value())),
        List.of());
  }
}
