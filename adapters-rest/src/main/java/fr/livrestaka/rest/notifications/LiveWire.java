package fr.livrestaka.rest.notifications;

import fr.livrestaka.application.live.LiveEvent;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;

/** Events of a stream as they are sent (contract C N6). */
final class LiveWire {
  /** After how long a browser comes back when it was cut off. */
  private static final Duration RETRY = Duration.ofSeconds(3);

  private LiveWire() {}

  static Event<?> of(LiveEvent event) {
    return switch (event) {
      case LiveEvent.NewNotice(var place, var notice) ->
          named("notification", place, NotificationList.Row.of(notice));
      case LiveEvent.Unread(var place, var notices, var messages) ->
          named("unread", place, new Unread(notices, messages));
      case LiveEvent.OrderChange(var place, var order, var statut, var updatedAt) ->
          named("order", place, new Order(order.value(), statut.name(), updatedAt));
      case LiveEvent.StartAnew(var place) -> named("reset", place, new Nothing());
      case LiveEvent.Heartbeat(var place) -> named("ping", place, new Nothing());
    };
  }

  private static Event<?> named(String name, long place, Object data) {
    return Event.of(data).name(name).id(Long.toString(place)).retry(RETRY);
  }

  /** How much is unread; {@code messages} counts threads for administrators. */
  @Serdeable
  record Unread(long notifications, long messages) {}

  /** An own order as it is now. */
  @Serdeable
  record Order(String id, String statut, Instant updatedAt) {}

  /** An object without keys. */
  @Serdeable
  record Nothing() {}
}
