package fr.livrestaka.application.accounts.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells the administrators of a new account (contract C N-6). */
@Singleton
public class NotifyAdminsOfRegistration implements Announces<AccountRegistered> {
  private static final NoticeKind REGISTERED =
      NoticeKind.of(
          "accounts",
          "registered",
          NoticeKind.Audience.ADMINS,
          NotificationType.INFO,
          NotificationPriority.NORMALE,
          "/admin/users");

  private final Accounts accounts;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfRegistration(Accounts accounts, Notifications notifications) {
    this.accounts = accounts;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "accounts.notify-admins-of-registration";
  }

  @Override
  public Class<AccountRegistered> event() {
    return AccountRegistered.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(REGISTERED);
  }

  @Override
  public void react(AccountRegistered event, Delivery delivery) {
    accounts
        .find(new AccountId(event.accountId()))
        .map(NotifyAdminsOfRegistration::notice)
        .ifPresent(
            notice -> notifications.notifyAdmins(notice, delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(Account account) {
    return REGISTERED.about(
        account.id().value(),
        Map.of("name", account.prenom() + " " + account.nom(), "email", account.email()),
        Map.of());
  }
}
