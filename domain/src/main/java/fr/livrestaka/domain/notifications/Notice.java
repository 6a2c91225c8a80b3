package fr.livrestaka.domain.notifications;

import java.util.Map;
import java.util.Optional;

/**
 * What a notice says, whoever gets it (contract C §2.2).
 *
 * @param title at most 255 characters
 * @param actionUrl client route that begins with {@code /}, at most 500 characters
 * @param data stored as JSON text; empty means none
 */
public record Notice(
    String title,
    String message,
    NotificationType type,
    NotificationPriority priority,
    Optional<String> actionUrl,
    Map<String, Object> data) {}
