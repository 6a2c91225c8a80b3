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
   */
  void notify(AccountId account, Notice notice, String sourceId, Instant at);

  /** One row for each active administrator; otherwise as {@link #notify}. */
  void notifyAdmins(Notice notice, String sourceId, Instant at);
}
