package fr.livrestaka.rest.shared;

import fr.livrestaka.application.shared.Labels;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French texts of answers, from {@code texts/<area>.properties}. */
@Singleton
public final class Texts {
  private static final List<String> AREAS =
      List.of(
          "shared",
          "accounts",
          "orders",
          "pricing",
          "payments",
          "invoicing",
          "messaging",
          "notifications",
          "files",
          "content",
          "support",
          "audit",
          "statistics");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.]+)}");

  private final Properties texts = new Properties();

  Texts() {
    AREAS.forEach(this::load);
  }

  /**
   * @throws IllegalArgumentException where there is no such text
   */
  public String get(String code) {
    return get(code, Map.of());
  }

  /**
   * @param values replace {@code {name}} in the text, constants by their labels; what is inserted
   *     is not looked through again
   * @throws IllegalArgumentException where there is no such text
   */
  public String get(String code, Map<String, ?> values) {
    return find(code, values)
        .orElseThrow(() -> new IllegalArgumentException("No text for " + code));
  }

  public Optional<String> find(String code, Map<String, ?> values) {
    String text = texts.getProperty(code);
    if (text == null) return Optional.empty();
    return Optional.of(PLACEHOLDER.matcher(text).replaceAll(found -> filled(found, values)));
  }

  private static String filled(MatchResult found, Map<String, ?> values) {
    Object value = values.get(found.group(1));
    return Matcher.quoteReplacement(value == null ? found.group() : Labels.shown(value));
  }

  private void load(String area) {
    try (var stream = Texts.class.getResourceAsStream("/texts/" + area + ".properties")) {
      if (stream == null) return;
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
