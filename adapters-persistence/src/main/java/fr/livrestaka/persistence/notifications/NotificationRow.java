package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code notifications}. */
@MappedEntity(value = "notifications", namingStrategy = NamingStrategies.Raw.class)
record NotificationRow(
    @Id String id,
    String userId,
    String title,
    String message,
    NotificationType type,
    NotificationPriority priority,
    @Nullable String data,
    @Nullable String actionUrl,
    boolean isRead,
    boolean isDeleted,
    @Nullable Instant readAt,
    @Nullable Instant expiresAt,
    Instant createdAt,
    Instant updatedAt) {

  NotificationView toView() {
    return new NotificationView(
        id,
        new AccountId(userId),
        title,
        message,
        type,
        priority,
        Optional.ofNullable(data),
        Optional.ofNullable(actionUrl),
        isRead,
        isDeleted,
        Optional.ofNullable(readAt),
        Optional.ofNullable(expiresAt),
        createdAt,
        updatedAt);
  }

  @Override
  public String toString() {
    return "NotificationRow[" + id + "]";
  }
}
