package fr.livrestaka.documents.invoicing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French texts on documents, from {@code documents/invoice.properties}. */
final class DocumentTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
  private static final Properties TEXTS = load();

  private DocumentTexts() {}

  static String of(String name) {
    return of(name, Map.of());
  }

  /**
   * @param values replace {@code {key}}; what is inserted is not looked through again
   */
  static String of(String name, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(Objects.requireNonNull(TEXTS.getProperty(name), name))
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (var stream = DocumentTexts.class.getResourceAsStream("/documents/invoice.properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
