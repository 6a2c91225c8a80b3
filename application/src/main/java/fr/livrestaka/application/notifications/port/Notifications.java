package fr.livrestaka.application.notifications.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import java.time.Instant;

/** The stored notices. Expiry is 30 days after {@code at}. */
public interface Notifications {
  /**
   * One row for one account.
   *
   * @param sourceId id of the event delivery; the same id for the same account is stored once only
   * @throws RuntimeException where there is no such account, or a text is too long
   */
  void notify(AccountId account, Notice notice, String sourceId, Instant at);

  /**
   * One row for each active administrator; otherwise as {@link #notify}. The team's mailbox gets
   * its mail also where no administrator is active.
   */
  void notifyAdmins(Notice notice, String sourceId, Instant at);
}
