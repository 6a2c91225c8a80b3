package fr.livrestaka.application.notifications;

import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the catalogue of notices (docs/notices.md): whom it is for, how it looks and where it
 * leads.
 *
 * @param area whose texts it has
 * @param name its title is the text {@code <name>.title}
 * @param messages names of the texts that it may say; the first one is usual
 * @param link client route; {@code {id}} stands for what the notice is about
 */
public record NoticeKind(
    String area,
    String name,
    Audience audience,
    NotificationType type,
    NotificationPriority priority,
    String link,
    List<String> messages) {
  /** Whom notices are for. */
  public enum Audience {
    ADMINS,
    CLIENT,
    CORRECTOR
  }

  /** With the usual message, {@code <name>.message}. */
  public static NoticeKind of(
      String area,
      String name,
      Audience audience,
      NotificationType type,
      NotificationPriority priority,
      String link) {
    return new NoticeKind(area, name, audience, type, priority, link, List.of(name + ".message"));
  }

  /** It may say something else, too. */
  public NoticeKind orSaying(String message) {
    List<String> more = Stream.concat(messages.stream(), Stream.of(message)).toList();
    return new NoticeKind(area, name, audience, type, priority, link, more);
  }

  public String title() {
    return NoticeTexts.of(area).get(name + ".title");
  }

  /**
   * With the usual message.
   *
   * @param id of what it is about
   * @param values fill the text's placeholders
   */
  public Notice about(String id, Map<String, String> values, Map<String, Object> data) {
    return about(id, messages.get(0), values, data);
  }

  /**
   * @param message one of those it may say
   */
  public Notice about(
      String id, String message, Map<String, String> values, Map<String, Object> data) {
    if (!messages.contains(message)) throw new IllegalArgumentException(message);
    return new Notice(
        title(),
        NoticeTexts.of(area).get(message, values),
        type,
        priority,
        Optional.of(link.replace("{id}", id)),
        data);
  }
}
