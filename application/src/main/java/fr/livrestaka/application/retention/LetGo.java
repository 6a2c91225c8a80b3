package fr.livrestaka.application.retention;

import fr.livrestaka.application.messaging.port.ConversationRemoval;
import fr.livrestaka.application.payments.checkout.port.UnpaidOrderRemoval;
import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
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
  private final UnpaidOrderRemoval unpaidOrders;
  private final ConversationRemoval conversations;
  private final Outbox outbox;

  @Inject
  public LetGo(
      OldRows rows,
      LetAccountsGo accounts,
      UnpaidOrderRemoval unpaidOrders,
      ConversationRemoval conversations,
      Outbox outbox) {
    this.rows = rows;
    this.accounts = accounts;
    this.unpaidOrders = unpaidOrders;
    this.conversations = conversations;
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
    if (!rows.lock(kind, key, RetentionRule.of(kind).cutoff(at))) return false;
    return switch (kind) {
      case PROSPECTS -> unpaidOrders.remove(new GuestOrderId(key)).isPresent();
      case VISITOR_THREADS, CONSULTATIONS ->
          abandoned(conversations.remove(new ConversationId(key)));
      default -> abandoned(rows.remove(kind, key));
    };
  }

  private boolean abandoned(List<StoredPath> left) {
    left.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    return true;
  }
}
