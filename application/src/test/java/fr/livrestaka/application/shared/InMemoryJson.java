package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Json;
import java.util.HashMap;
import java.util.Map;

/** Gives back what it wrote, and an empty object for any other text. */
public final class InMemoryJson implements Json {
  private final Map<String, Map<String, Object>> written = new HashMap<>();

  @Override
  public String write(Map<String, ?> object) {
    String text = object.toString();
    written.put(text, new HashMap<>(object));
    return text;
  }

  @Override
  public Map<String, Object> read(String object) {
    return written.getOrDefault(object, Map.of());
  }
}
