package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An object within a body; a form has none, so there its fields are sent by their paths. */
final class NestedFields {
  private NestedFields() {}

  /**
   * Empty where it is absent, null or empty text.
   *
   * @throws InvalidInput where it is no object
   */
  static Optional<Map<String, Object>> of(String field, Map<String, Object> fields) {
    Map<String, Object> found = new HashMap<>();
    Object value = fields.get(field);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> found.put(String.valueOf(name), inner));
      return Optional.of(found);
    }
    if (value != null && !value.equals("")) {
      throw new InvalidInput(Violation.wrongType(field, "object"));
    }
    String prefix = field + ".";
    fields.forEach(
        (name, inner) -> {
          if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), inner);
        });
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
