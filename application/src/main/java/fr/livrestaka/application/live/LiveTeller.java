package fr.livrestaka.application.live;

import fr.livrestaka.application.messaging.OwnThread;
import fr.livrestaka.application.messaging.ReadInbox;
import fr.livrestaka.application.notifications.ReadNotifications;
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
  private final ReadNotifications notices;
  private final ReadInbox inbox;
  private final Orders orders;
  private final Transactions transactions;

  @Inject
  public LiveTeller(
      ReadNotifications notices, ReadInbox inbox, Orders orders, Transactions transactions) {
    this.notices = notices;
    this.inbox = inbox;
    this.orders = orders;
    this.transactions = transactions;
  }

  /** Empty where there is nothing to tell any more: the notice was removed, the order is gone. */
  Optional<LiveEvent> tell(Caller caller, LiveEntry entry) {
    return switch (entry.kind()) {
      case NOTICE ->
          notices
              .ofSource(caller, entry.reference())
              .map(notice -> new LiveEvent.NewNotice(entry.place(), notice));
      case UNREAD -> Optional.of(unread(caller, entry.place()));
      case ORDER -> order(caller, entry);
    };
  }

  LiveEvent unread(Caller caller, long place) {
    return new LiveEvent.Unread(place, notices.countUnread(caller), messages(caller));
  }

  private long messages(Caller caller) {
    return caller.isAdmin()
        ? inbox.unreadThreads(caller)
        : inbox.own(caller).map(OwnThread::unread).orElse(0);
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
