package fr.livrestaka.application.live;

import fr.livrestaka.application.messaging.port.UnreadMessages;
import fr.livrestaka.application.notifications.port.InboxSnapshots;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads what a listener is told of an entry, when it is told. */
@Singleton
public class LiveTeller {
  private final NotificationInbox notices;
  private final InboxSnapshots counts;
  private final UnreadMessages messages;
  private final Orders orders;
  private final Transactions transactions;

  @Inject
  public LiveTeller(
      NotificationInbox notices,
      InboxSnapshots counts,
      UnreadMessages messages,
      Orders orders,
      Transactions transactions) {
    this.notices = notices;
    this.counts = counts;
    this.messages = messages;
    this.orders = orders;
    this.transactions = transactions;
  }

  /** Empty where there is nothing to tell any more: the notice was removed, the order is gone. */
  Optional<LiveEvent> tell(Caller caller, LiveEntry entry) {
    return switch (entry.kind()) {
      case NOTICE -> notice(caller, entry);
      case UNREAD -> Optional.of(unread(caller, entry.place()));
      case ORDER -> order(caller, entry);
    };
  }

  LiveEvent unread(Caller caller, long place) {
    return new LiveEvent.Unread(place, counts.countUnread(caller), messages.of(caller));
  }

  private Optional<LiveEvent> notice(Caller caller, LiveEntry entry) {
    return transactions
        .readCurrent(() -> notices.ofSource(caller.id(), entry.reference()))
        .map(notice -> new LiveEvent.NewNotice(entry.place(), notice));
  }

  private Optional<LiveEvent> order(Caller caller, LiveEntry entry) {
    return transactions
        .readCurrent(() -> orders.find(new OrderId(entry.reference())))
        .filter(order -> order.userId().equals(caller.id()))
        .map(
            order ->
                new LiveEvent.OrderChange(
                    entry.place(), order.id(), order.statut(), order.updatedAt()));
  }
}
