package fr.livrestaka.persistence.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code outbox} as it is added; the database gives the other columns their values. */
@MappedEntity(value = "outbox", namingStrategy = NamingStrategies.Raw.class)
record DeliveryRow(
    @Id String id,
    String eventId,
    String eventType,
    String listener,
    String payload,
    Instant nextAttemptAt,
    Instant occurredAt,
    String lane,
    @Nullable String subject) {
  @Override
  public String toString() {
    return "DeliveryRow[" + id + "]";
  }
}
