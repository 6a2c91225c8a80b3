package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What people read in place of codes, from {@code labels.properties}: French words for constants
 * and for the words of other services. Fields on the wire carry the codes.
 */
public final class Labels {
  private static final Properties WORDS = load();

  private Labels() {}

  /**
   * @throws IllegalArgumentException where there is none
   */
  public static String of(Enum<?> constant) {
    return word(typeOf(constant.getDeclaringClass()) + "." + constant.name());
  }

  /**
   * The label of a word that is not ours; of one that is not known, the label {@code other}.
   *
   * @param kind whose words they are, for example {@code DisputeStatus}
   * @throws IllegalArgumentException where there is no such kind
   */
  public static String of(String kind, String code) {
    String label = WORDS.getProperty(kind + "." + code);
    return label == null ? word(kind + ".other") : label;
  }

  /** Labels of several, separated by commas; anything else than a constant stays as it is. */
  public static String of(Collection<?> some) {
    if (some.isEmpty()) return word("none");
    return some.stream().map(Labels::shown).collect(Collectors.joining(", "));
  }

  /**
   * How a value stands in a text: the label of a constant or of several, an amount in euros, else
   * the value itself.
   */
  public static String shown(Object value) {
    return switch (value) {
      case Enum<?> constant -> of(constant);
      case Collection<?> some -> of(some);
      case Money amount -> Euros.brief(amount);
      default -> String.valueOf(value);
    };
  }

  /** {@code OrderStatus}, of a nested type {@code Actor.Part}. */
  static String typeOf(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static String word(String name) {
    String label = WORDS.getProperty(name);
    if (label == null) throw new IllegalArgumentException("No label for " + name);
    return label;
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Labels.class.getResourceAsStream("/labels.properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
