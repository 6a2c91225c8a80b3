package fr.livrestaka.application.live;

import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Instant;

/** What a listener is told (contract C N6). */
public sealed interface LiveEvent {
  /** Where in the stream it is; who is cut off names the last one and gets what follows it. */
  long place();

  /** A new notice. */
  record NewNotice(long place, NotificationView notice) implements LiveEvent {}

  /**
   * How much is unread when it is told.
   *
   * @param notices unread and not expired
   * @param messages unread messages, for administrators unread threads
   */
  record Unread(long place, long notices, long messages) implements LiveEvent {}

  /** An own order, as it is when it is told. */
  record OrderChange(long place, OrderId order, OrderStatus statut, Instant updatedAt)
      implements LiveEvent {}

  /** What was missed is no longer known: everything on the screen is to be read anew. */
  record StartAnew(long place) implements LiveEvent {}

  /** Nothing happened; it only shows that both ends are there. */
  record Heartbeat(long place) implements LiveEvent {}
}
