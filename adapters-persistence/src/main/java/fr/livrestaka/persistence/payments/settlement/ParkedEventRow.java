package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal.Parked;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code payment_events} that waits to be tried again. */
@MappedEntity(value = "payment_events", namingStrategy = NamingStrategies.Raw.class)
record ParkedEventRow(@Id String id, String payload, int attempts, Instant receivedAt) {
  Parked toParked() {
    return new Parked(id, payload, attempts, receivedAt);
  }

  @Override
  public String toString() {
    return "ParkedEventRow[" + id + "]";
  }
}
