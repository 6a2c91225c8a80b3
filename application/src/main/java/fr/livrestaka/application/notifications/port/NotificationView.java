package fr.livrestaka.application.notifications.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.time.Instant;
import java.util.Optional;

/** A stored notice as its owner sees it; {@code data} is JSON text (contract C §2). */
public record NotificationView(
    String id,
    AccountId userId,
    String title,
    String message,
    NotificationType type,
    NotificationPriority priority,
    Optional<String> data,
    Optional<String> actionUrl,
    boolean isRead,
    boolean isDeleted,
    Optional<Instant> readAt,
    Optional<Instant> expiresAt,
    Instant createdAt,
    Instant updatedAt) {}
