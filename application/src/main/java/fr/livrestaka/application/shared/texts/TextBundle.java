package fr.livrestaka.application.shared.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one {@code .properties} resource in UTF-8, by their names. Every bundle of the
 * program is read by this class, and only once. A text may have places such as {@code {number}} for
 * values.
 */
public final class TextBundle {
  private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)}");
  private static final Map<String, TextBundle> BUNDLES = new ConcurrentHashMap<>();

  private final String resource;
  private final Properties texts;

  private TextBundle(String resource, Properties texts) {
    this.resource = resource;
    this.texts = texts;
  }

  /**
   * @param resource from the root of the class path, for example {@code /notices/orders.properties}
   * @throws IllegalArgumentException where there is no such resource
   */
  public static TextBundle of(String resource) {
    return BUNDLES.computeIfAbsent(resource, TextBundle::read);
  }

  private static TextBundle read(String resource) {
    try (InputStream stream = TextBundle.class.getResourceAsStream(resource)) {
      if (stream == null) throw new IllegalArgumentException("No texts at " + resource);
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new TextBundle(resource, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all texts. */
  public Set<String> names() {
    return texts.stringPropertyNames();
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(texts.getProperty(name));
  }

  /**
   * The text as it stands, places included.
   *
   * @throws IllegalArgumentException where there is no such text
   */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("No text " + name + " in " + resource));
  }

  /**
   * The text with its places filled; a place without a value becomes empty.
   *
   * @throws IllegalArgumentException where there is no such text
   */
  public String get(String name, Map<String, String> values) {
    return fill(get(name), place -> values.getOrDefault(place, ""));
  }

  /**
   * Replaces every place of a text. What is inserted is not searched for places.
   *
   * @param valueOf gives the value for the name of a place, without braces
   */
  public static String fill(String text, UnaryOperator<String> valueOf) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(valueOf.apply(place.group(1))));
  }
}
