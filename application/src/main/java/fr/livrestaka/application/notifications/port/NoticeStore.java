package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import java.time.Instant;

/** Stores notices, in the open transaction. They expire as {@link Notice#expiresAt} says. */
public interface NoticeStore {
  /**
   * One row for one account.
   *
   * @param sourceId id of what is notified; the same id for the same account is stored once only
   * @return false where it is stored already
   * @throws PermanentFailure where there is no such account, or a text is too long; nothing is
   *     stored, and the transaction can go on
   */
  boolean add(AccountId account, Notice notice, String sourceId, Instant at);

  /**
   * One row for each active administrator, all of them or none; otherwise as {@link #add}.
   *
   * @return false where one of them has it already; true also where no administrator is active
   */
  boolean addForAdmins(Notice notice, String sourceId, Instant at);
}
