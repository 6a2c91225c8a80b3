package fr.livrestaka.rest.notifications;

import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Page;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notices. */
@Serdeable
record NotificationList(List<Row> notifications, Pagination pagination) {

  /** A notice; {@code data} is JSON text. */
  @Serdeable
  record Row(
      String id,
      String userId,
      String title,
      String message,
      String type,
      String priority,
      @Nullable String data,
      @Nullable String actionUrl,
      boolean isRead,
      boolean isDeleted,
      @Nullable Instant readAt,
      @Nullable Instant expiresAt,
      Instant createdAt,
      Instant updatedAt) {

    public static Row of(NotificationView view) {
      return new Row(
          view.id(),
          view.userId().value(),
          view.title(),
          view.message(),
          view.type().name(),
          view.priority().name(),
          view.data().orElse(null),
          view.actionUrl().orElse(null),
          view.isRead(),
          view.isDeleted(),
          view.readAt().orElse(null),
          view.expiresAt().orElse(null),
          view.createdAt(),
          view.updatedAt());
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  record Pagination(int page, int limit, long total, int pages) {}

  static NotificationList of(Page<NotificationView> page) {
    return new NotificationList(
        page.rows().stream().map(Row::of).toList(),
        new Pagination(page.number(), page.size(), page.total(), page.totalPages()));
  }
}
