package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.audit.DeliveryView;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code outbox} without its payload. */
@MappedEntity(value = "outbox", namingStrategy = NamingStrategies.Raw.class)
record DeliveryViewRow(
    @Id String id,
    String eventType,
    String listener,
    DeliveryStatus status,
    int attempts,
    Instant occurredAt,
    Instant nextAttemptAt,
    @Nullable String lastError) {
  DeliveryView toView() {
    return new DeliveryView(
        id,
        eventType,
        listener,
        status,
        attempts,
        occurredAt,
        nextAttemptAt,
        Optional.ofNullable(lastError));
  }
}
