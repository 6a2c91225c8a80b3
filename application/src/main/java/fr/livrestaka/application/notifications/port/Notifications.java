package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import java.time.Instant;

/**
 * The stored notices, in the transaction that is open: rows at once, and a mail that is due for
 * each call. They expire as {@link Notice#expiresAt} says.
 */
public interface Notifications {
  /**
   * One row for one account.
   *
   * @param sourceId id of the event delivery; the same id for the same account is stored once only
   * @throws PermanentFailure where there is no such account, or a text is too long; nothing is
   *     stored, and the transaction can go on
   */
  void notify(AccountId account, Notice notice, String sourceId, Instant at);

  /**
   * One row for each active administrator, all of them or none; otherwise as {@link #notify}. Who
   * becomes an administrator later gets none of a source that others have. The team's mailbox gets
   * its mail also where no administrator is active.
   */
  void notifyAdmins(Notice notice, String sourceId, Instant at);
}
