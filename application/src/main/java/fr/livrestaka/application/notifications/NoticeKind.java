package fr.livrestaka.application.notifications;

import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.Occasion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the catalogue of notices (docs/notices.md): how an occasion is worded and where it
 * leads. The occasion says whom it is for and how it looks.
 *
 * @param area whose texts it has
 * @param name its title is the text {@code <name>.title}
 * @param link client route; {@code {id}} stands for what the notice is about
 * @param messages names of the texts that it may say; the first one is usual
 */
public record NoticeKind(
    Occasion occasion, String area, String name, String link, List<String> messages) {
  /** With the usual message, {@code <name>.message}. */
  public static NoticeKind of(Occasion occasion, String area, String name, String link) {
    return new NoticeKind(occasion, area, name, link, List.of(name + ".message"));
  }

  /** It may say something else, too. */
  public NoticeKind orSaying(String message) {
    List<String> more = Stream.concat(messages.stream(), Stream.of(message)).toList();
    return new NoticeKind(occasion, area, name, link, more);
  }

  public String title() {
    return NoticeTexts.of(area).get(name + ".title");
  }

  /** The name of the usual message. */
  public String message() {
    return messages.get(0);
  }

  /**
   * @param id of what it is about
   * @param message one of those it may say
   * @param values fill the text's placeholders
   */
  public Notice about(
      String id, String message, Map<String, String> values, Map<String, Object> data) {
    if (!messages.contains(message)) throw new IllegalArgumentException(message);
    return Notice.of(
        occasion,
        title(),
        NoticeTexts.of(area).get(message, values),
        Optional.of(link.replace("{id}", id)),
        data);
  }
}
