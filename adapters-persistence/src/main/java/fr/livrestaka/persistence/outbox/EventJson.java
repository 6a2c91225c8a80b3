package fr.livrestaka.persistence.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.livrestaka.domain.shared.DomainEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes events as JSON and reads them; components added later may be missing in older text. */
@Singleton
final class EventJson {
  private static final Logger LOG = LoggerFactory.getLogger(EventJson.class);

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  String write(DomainEvent event) {
    try {
      return mapper.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(event.getClass().getSimpleName() + " cannot be stored", e);
    }
  }

  Optional<DomainEvent> read(String json, Class<? extends DomainEvent> type) {
    try {
      return Optional.of(mapper.readValue(json, type));
    } catch (JsonProcessingException e) {
      LOG.warn(
          "A stored {} cannot be read: {}", type.getSimpleName(), e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
