package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
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
    Map<String, Object> data) {
  /** Names in its data the order that it is about. */
  private static final String ORDER = "commandeId";

  /** How long a notice counts as news. */
  private static final Duration LIFE = Duration.ofDays(30);

  /** Of the type and the urgency that the occasion has. */
  public static Notice of(
      Occasion occasion,
      String title,
      String message,
      Optional<String> actionUrl,
      Map<String, Object> data) {
    return new Notice(title, message, occasion.type(), occasion.priority(), actionUrl, data);
  }

  /** An account has got it. */
  public UserNoticeCreated createdFor(AccountId account) {
    return new UserNoticeCreated(
        account, title, message, type, actionUrl.orElse(""), order().map(String::valueOf));
  }

  private Optional<Object> order() {
    return Optional.ofNullable(data.get(ORDER));
  }

  /** The administrators have got it, however many they are. */
  public AdminNoticeCreated createdForAdmins() {
    Map<String, String> texts = new LinkedHashMap<>();
    data.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    return new AdminNoticeCreated(title, message, actionUrl.orElse(""), texts);
  }

  /**
   * When it counts no more as unread; it stays in the list.
   *
   * @param at when the event happened that it is about
   */
  public Instant expiresAt(Instant at) {
    return at.plus(LIFE);
  }
}
