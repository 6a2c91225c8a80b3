package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list, as text that clients hand back unread. Its values are checked, not signed: all
 * that a forged one reaches is another place in the caller's own list.
 */
public final class Cursor {
  public static final String FIELD = "cursor";

  private static final String SEPARATOR = "\n";
  private static final int LONGEST = 2048;
  private static final long END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  private Cursor() {}

  /**
   * @param list tells lists apart, so that a place in one is none in another
   */
  public static String of(String list, List<String> values) {
    String text = list + SEPARATOR + String.join(SEPARATOR, values);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param count how many values the list's places have
   * @throws InvalidInput where the text was not made by {@link #of} for this list
   */
  public static List<String> read(String text, String list, int count) {
    List<String> values = decoded(text);
    if (values.size() != count + 1
        || !values.getFirst().equals(list)
        || !of(list, values.subList(1, count + 1)).equals(text)) {
      throw refused();
    }
    return values.subList(1, count + 1);
  }

  /** Milliseconds since 1970. */
  public static String time(Instant instant) {
    return Long.toString(instant.toEpochMilli());
  }

  /**
   * @throws InvalidInput where the text is no time that a database knows
   */
  public static Instant time(String text) {
    try {
      long millis = Long.parseLong(text);
      if (millis < 0 || millis > END_OF_TIME) throw refused();
      return Instant.ofEpochMilli(millis);
    } catch (NumberFormatException e) {
      throw refused();
    }
  }

  /** Any text, also one with line breaks. */
  public static String text(String value) {
    return value.replace("\\", "\\\\").replace(SEPARATOR, "\\n");
  }

  /**
   * @throws InvalidInput where {@link #text} has not made it
   */
  public static String textOf(String escaped) {
    try {
      return escaped.translateEscapes();
    } catch (IllegalArgumentException e) {
      throw refused();
    }
  }

  private static List<String> decoded(String text) {
    if (text.length() > LONGEST) throw refused();
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    } catch (IllegalArgumentException e) {
      throw refused();
    }
  }

  /** What a text that is no cursor is answered with. */
  public static InvalidInput refused() {
    return new InvalidInput(Violation.custom(FIELD, "shared.cursor-invalid"));
  }
}
