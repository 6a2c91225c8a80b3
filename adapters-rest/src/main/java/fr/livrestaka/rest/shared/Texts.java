package fr.livrestaka.rest.shared;

import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.texts.TextBundle;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The French texts of answers, from {@code texts/<area>.properties}. */
@Singleton
public final class Texts {
  private static final List<String> AREAS =
      List.of(
          "shared",
          "accounts",
          "orders",
          "withdrawals",
          "pricing",
          "payments",
          "invoicing",
          "messaging",
          "notifications",
          "files",
          "content",
          "support",
          "audit",
          "privacy",
          "statistics");

  private final Map<String, String> texts = new HashMap<>();

  Texts() {
    for (String area : AREAS) {
      TextBundle bundle = TextBundle.of("/texts/" + area + ".properties");
      bundle.names().forEach(code -> texts.put(code, bundle.get(code)));
    }
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
    return Optional.ofNullable(texts.get(code))
        .map(text -> TextBundle.fill(text, name -> shown(name, values)));
  }

  private static String shown(String name, Map<String, ?> values) {
    Object value = values.get(name);
    return value == null ? "{" + name + "}" : Labels.shown(value);
  }
}
