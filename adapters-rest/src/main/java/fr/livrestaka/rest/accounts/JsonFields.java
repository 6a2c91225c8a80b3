package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Map;
import java.util.Optional;

/** Texts of a JSON object, in which absent, empty and of another type are told apart. */
final class JsonFields {
  private JsonFields() {}

  /**
   * @throws InvalidInput for the first of these fields that is absent, empty, or no text
   */
  static void require(Map<String, Object> body, String... fields) {
    for (String field : fields) {
      Object value = body.get(field);
      if (value == null || value.equals("")) throw new InvalidInput(Violation.required(field));
      text(body, field);
    }
  }

  /**
   * @return empty where the field is absent or null
   * @throws InvalidInput where it is something else than a text
   */
  static Optional<String> text(Map<String, Object> body, String field) {
    Object value = body.get(field);
    if (value == null) return Optional.empty();
    if (value instanceof String text) return Optional.of(text);
    throw new InvalidInput(Violation.wrongType(field, "string"));
  }

  /** A field that {@link #require} has found. */
  static String required(Map<String, Object> body, String field) {
    return text(body, field).orElseThrow();
  }
}
