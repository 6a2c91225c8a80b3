package fr.livrestaka.persistence.messaging;

import fr.livrestaka.persistence.shared.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads column {@code metadata}, which holds any JSON value; that of welcome messages is a string
 * that holds JSON itself.
 */
final class StoredMetadata {
  private final JsonText json;

  StoredMetadata(JsonText json) {
    this.json = json;
  }

  Optional<Object> value(@Nullable String stored) {
    return Optional.ofNullable(stored).flatMap(json::value);
  }

  /** Empty where it is, or holds, no object (contract C R8, C4). */
  Map<String, Object> object(@Nullable String stored) {
    Optional<Object> value = value(stored);
    if (value.isPresent() && value.get() instanceof String text) value = json.value(text);
    Map<String, Object> object = new LinkedHashMap<>();
    if (value.isPresent() && value.get() instanceof Map<?, ?> map) {
      map.forEach((name, held) -> object.put(String.valueOf(name), held));
    }
    return object;
  }

  @Nullable String text(Map<String, Object> object) {
    return json.of(object).orElse(null);
  }
}
