package fr.livrestaka.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.livrestaka.application.shared.port.Json;
import jakarta.inject.Singleton;
import java.util.Map;

/** JSON by Jackson; numbers keep all their digits. */
@Singleton
public final class JacksonJson implements Json {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Override
  public String write(Map<String, ?> object) {
    try {
      return mapper.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  @Override
  public Map<String, Object> read(String object) {
    try {
      Map<String, Object> read = mapper.readValue(object, OBJECT);
      if (read == null) throw new IllegalArgumentException("no JSON object");
      return read;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON object", e);
    }
  }
}
