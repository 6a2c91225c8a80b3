package fr.livrestaka.application.notifications;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French texts of an area's notices, from {@code notices/<area>.properties}. */
public final class NoticeTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  private final Properties texts;

  private NoticeTexts(Properties texts) {
    this.texts = texts;
  }

  /**
   * @throws IllegalArgumentException where the area has no notices
   */
  public static NoticeTexts of(String area) {
    Properties texts = new Properties();
    try (var stream = NoticeTexts.class.getResourceAsStream("/notices/" + area + ".properties")) {
      if (stream == null) throw new IllegalArgumentException("No notices of " + area);
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NoticeTexts(texts);
  }

  public String get(String name) {
    return get(name, Map.of());
  }

  /**
   * @param values replace {@code {key}} in the text; what is inserted is not looked through again
   * @throws IllegalArgumentException where there is no such text
   */
  public String get(String name, Map<String, String> values) {
    String text =
        Optional.ofNullable(texts.getProperty(name))
            .orElseThrow(() -> new IllegalArgumentException("No notice text " + name));
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }
}
