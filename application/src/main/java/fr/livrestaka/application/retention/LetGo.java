package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * Finds what of a kind was kept long enough, and lets one of it go. Within the open transaction.
 */
@Singleton
public class LetGo {
  private final OldRows rows;
  private final LetAccountsGo accounts;
  private final Outbox outbox;

  @Inject
  public LetGo(OldRows rows, LetAccountsGo accounts, Outbox outbox) {
    this.rows = rows;
    this.accounts = accounts;
    this.outbox = outbox;
  }

  Due due(RetentionKind kind, Instant at) {
    return LetAccountsGo.KINDS.contains(kind)
        ? accounts.due(kind, at)
        : rows.due(kind, RetentionRule.of(kind).cutoff(at));
  }

  List<String> first(RetentionKind kind, Instant at, int most) {
    return LetAccountsGo.KINDS.contains(kind)
        ? accounts.first(kind, at, most)
        : rows.first(kind, RetentionRule.of(kind).cutoff(at), most);
  }

  /**
   * @return whether it was still due at that time, and something was done
   */
  boolean letGo(RetentionKind kind, String key, Instant at) {
    if (LetAccountsGo.KINDS.contains(kind)) return accounts.letGo(kind, key, at);
    return rows.remove(kind, key, RetentionRule.of(kind).cutoff(at))
        .map(
            paths -> {
              paths.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
              return true;
            })
        .orElse(false);
  }
}
