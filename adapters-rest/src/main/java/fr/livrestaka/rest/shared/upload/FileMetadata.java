package fr.livrestaka.rest.shared.upload;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What a form says about one of its files (contract C F8). */
record FileMetadata(
    Optional<String> title, Optional<String> description, Optional<String> originalName) {
  static final FileMetadata NONE =
      new FileMetadata(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @param text a JSON object; anything else says nothing
   */
  static FileMetadata of(String text, JsonMapper json) {
    try {
      Map<String, Object> object = json.readValue(text, Argument.mapOf(String.class, Object.class));
      if (object == null) return NONE;
      return new FileMetadata(
          text(object, "title"), text(object, "description"), text(object, "originalName"));
    } catch (IOException | RuntimeException e) {
      return NONE;
    }
  }

  private static Optional<String> text(Map<String, Object> object, String member) {
    return object.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
