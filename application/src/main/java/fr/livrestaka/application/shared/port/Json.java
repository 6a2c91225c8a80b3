package fr.livrestaka.application.shared.port;

import java.util.Map;

/** Writes and reads JSON. Values are maps, lists, texts, numbers, booleans and null. */
public interface Json {
  String write(Map<String, ?> object);

  /**
   * @throws IllegalArgumentException where the text is no JSON object
   */
  Map<String, Object> read(String object);
}
