package fr.livrestaka.application.retention.port;

import fr.livrestaka.application.retention.Due;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rows that are kept for a time from an instant of their own: conversations of visitors, links,
 * subscriptions that ended, lines of the audit log. Accounts are {@link DormantAccounts}.
 */
public interface OldRows {
  /** How many have started before. Needs a transaction. */
  Due due(RetentionKind kind, Instant before);

  /** Keys of some of them. Needs a transaction. */
  List<String> first(RetentionKind kind, Instant before, int most);

  /**
   * Removes one for good, with all that hangs on it, unless it has changed since so that it is not
   * due any more. Needs a write transaction.
   *
   * @return where bytes lie that no row speaks of any more; empty where nothing was removed
   */
  Optional<List<StoredPath>> remove(RetentionKind kind, String key, Instant before);
}
