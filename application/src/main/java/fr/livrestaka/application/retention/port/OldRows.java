package fr.livrestaka.application.retention.port;

import fr.livrestaka.application.retention.Due;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.time.Instant;
import java.util.List;

/**
 * Rows that are kept for a time from an instant of their own: conversations of visitors, files and
 * contracts of ended orders, guest orders that were never paid, links, subscriptions that ended,
 * lines of the audit log. Accounts are {@link DormantAccounts}.
 */
public interface OldRows {
  /** How many have started before, and the oldest of them. Needs a transaction. */
  Due due(RetentionKind kind, Instant before);

  /** Keys of some of them. Needs a transaction. */
  List<String> first(RetentionKind kind, Instant before, int most);

  /**
   * Locks one. Needs a write transaction, in which nothing was read without a lock.
   *
   * @return whether it is there, and still has started before
   */
  boolean lock(RetentionKind kind, String key, Instant before);

  /**
   * Removes one that is locked, with all that hangs on it. Conversations and guest orders have
   * removals of their own.
   *
   * @return where bytes lie that no row speaks of any more
   */
  List<StoredPath> remove(RetentionKind kind, String key);
}
