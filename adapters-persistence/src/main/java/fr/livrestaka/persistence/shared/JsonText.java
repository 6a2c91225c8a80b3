package fr.livrestaka.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes plain values as the JSON text that text columns hold. */
@Singleton
public final class JsonText {
  private static final int SHORTENED = 60;

  private final ObjectMapper mapper = new ObjectMapper();

  /** Empty for no values. */
  public Optional<String> of(Map<String, Object> values) {
    if (values.isEmpty()) return Optional.empty();
    try {
      return Optional.of(mapper.writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Values that are no JSON", e);
    }
  }

  /** The value that a JSON text holds; empty for null, and for what is no JSON. */
  public Optional<Object> value(String json) {
    try {
      return Optional.ofNullable(mapper.readValue(json, Object.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * As {@link #of}, but no longer than so many characters: long texts are shortened first, then
   * values left out from the end, so that it stays valid JSON (contract C §2.2).
   */
  public Optional<String> atMost(int length, Map<String, Object> values) {
    Optional<String> whole = of(values);
    if (whole.filter(json -> json.length() > length).isEmpty()) return whole;
    Map<String, Object> less = new LinkedHashMap<>();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      less.put(value.getKey(), shortened(value.getValue()));
      if (of(less).filter(json -> json.length() > length).isPresent()) {
        less.remove(value.getKey());
      }
    }
    return of(less);
  }

  private static Object shortened(Object value) {
    return value instanceof String text && text.length() > SHORTENED
        ? text.substring(
                0,
                text.offsetByCodePoints(
                    0, Math.min(SHORTENED, text.codePointCount(0, text.length()))))
            + "…"
        : value;
  }
}
