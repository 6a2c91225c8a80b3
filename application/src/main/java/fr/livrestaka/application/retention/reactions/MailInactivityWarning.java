package fr.livrestaka.application.retention.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityWarning;
import fr.livrestaka.domain.privacy.events.InactivityWarned;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warns the owner of an account that nobody uses, and remembers that the mail has gone: without
 * that nothing is erased. Who has used the account meanwhile gets none.
 */
@Singleton
public final class MailInactivityWarning implements Reaction<InactivityWarned>, Mails {
  private static final String TEMPLATE = "account-inactive";

  private final DormantAccounts dormant;
  private final Accounts accounts;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailInactivityWarning(
      DormantAccounts dormant,
      Accounts accounts,
      Mailer mailer,
      Site site,
      Transactions transactions,
      InstantSource clock) {
    this.dormant = dormant;
    this.accounts = accounts;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "retention.mail-inactivity-warning";
  }

  @Override
  public Class<InactivityWarned> event() {
    return InactivityWarned.class;
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
  public void react(InactivityWarned event, Delivery delivery) {
    Optional<Mail> mail = transactions.write(() -> prepare(event, delivery));
    if (mail.isEmpty()) return;
    mailer.send(mail.get());
    Instant sentAt = clock.instant();
    transactions.writing(() -> remember(event, sentAt));
  }

  private Optional<Mail> prepare(InactivityWarned event, Delivery delivery) {
    return dormant
        .lock(event.account())
        .filter(account -> isWanted(account, event))
        .flatMap(
            dormantNow ->
                accounts
                    .find(event.account())
                    .map(account -> mail(account, dormantNow, event, delivery)));
  }

  private static boolean isWanted(InactiveAccount account, InactivityWarned event) {
    return !account.isBound() && !account.lastActivity().isAfter(event.askedAt());
  }

  private Mail mail(
      Account account, InactiveAccount dormantNow, InactivityWarned event, Delivery delivery) {
    return new Mail(
        delivery.id(),
        account.email(),
        TEMPLATE,
        Map.of(
            "prenom", account.prenom(),
            "jusquau", FrenchDay.of(dormantNow.erasedFrom(event.number(), clock.instant())),
            "link", site.link(ClientPage.HOME)),
        List.of());
  }

  private void remember(InactivityWarned event, Instant sentAt) {
    dormant
        .lock(event.account())
        .ifPresent(
            account ->
                dormant.remember(
                    new InactivityWarning(
                        event.account(), event.number(), event.askedAt(), Optional.of(sentAt))));
  }
}
