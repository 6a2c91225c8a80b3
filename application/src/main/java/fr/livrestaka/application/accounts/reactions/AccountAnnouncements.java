package fr.livrestaka.application.accounts.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The table of what people are told about accounts. */
@Singleton
public final class AccountAnnouncements implements ReactionTable {
  private static final NoticeKind REGISTERED =
      NoticeKind.of(Occasion.ACCOUNT_REGISTERED, "accounts", "registered", "/admin/users");

  private final List<Reaction<?>> reactions;

  @Inject
  public AccountAnnouncements(Accounts accounts, Notifications notifications) {
    this.reactions =
        List.of(
            new Announcement<>(
                "accounts.notify-admins-of-registration",
                AccountRegistered.class,
                "Tells the administrators of a new account (contract C N-6).",
                List.of(REGISTERED),
                event ->
                    accounts.find(new AccountId(event.accountId())).stream()
                        .map(AccountAnnouncements::registered),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private static Told registered(Account account) {
    return new Told(
        News.toAdmins(Occasion.ACCOUNT_REGISTERED),
        account.id().value(),
        Map.of("name", account.prenom() + " " + account.nom(), "email", account.email()),
        Map.of());
  }
}
