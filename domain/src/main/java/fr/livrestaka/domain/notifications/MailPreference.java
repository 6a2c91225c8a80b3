package fr.livrestaka.domain.notifications;

import java.util.Map;

/**
 * Whether a person wants notices by mail too, by what the settings screen stores (contract C §3.3).
 * Mails about the account itself are never subject to it.
 */
public final class MailPreference {
  private MailPreference() {}

  /**
   * @param preferences the stored preferences; keys that are missing or no booleans mean yes
   */
  public static boolean wants(NotificationType type, Map<String, Object> preferences) {
    if (isFalse(preferences, "emailNotifications")) return false;
    if (isFalse(group(preferences, "notifications"), "email")) return false;
    Map<?, ?> types = group(preferences, "notificationTypes");
    return switch (type) {
      case MESSAGE -> !isFalse(types, "messages");
      case PAYMENT -> !isFalse(types, "invoices");
      case ORDER, SUCCESS, CONSULTATION -> !isFalse(types, "projects");
      case INFO, WARNING, ERROR, SYSTEM -> true;
    };
  }

  private static Map<?, ?> group(Map<String, Object> preferences, String name) {
    return preferences.get(name) instanceof Map<?, ?> group ? group : Map.of();
  }

  private static boolean isFalse(Map<?, ?> values, String name) {
    return Boolean.FALSE.equals(values.get(name));
  }
}
