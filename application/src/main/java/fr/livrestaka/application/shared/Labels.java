package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.shared.Money;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What people read in place of codes, from {@code labels.properties}: French words for constants
 * and for the words of other services. Fields on the wire carry the codes.
 */
public final class Labels {
  private static final TextBundle WORDS = TextBundle.of("/labels.properties");

  private Labels() {}

  /**
   * @throws IllegalArgumentException where there is none
   */
  public static String of(Enum<?> constant) {
    return WORDS.get(typeOf(constant.getDeclaringClass()) + "." + constant.name());
  }

  /**
   * The label of a word that another service uses; of one that is not known, the label {@code
   * other}.
   *
   * @param kind whose words they are, for example {@code DisputeStatus}
   * @throws IllegalArgumentException where there is no such kind
   */
  public static String of(String kind, String code) {
    return WORDS.find(kind + "." + code).orElseGet(() -> WORDS.get(kind + ".other"));
  }

  /** Labels of several, separated by commas; anything else than a constant stays as it is. */
  public static String of(Collection<?> some) {
    if (some.isEmpty()) return WORDS.get("none");
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
}
