package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code invoice_counters}. */
@MappedEntity(value = "invoice_counters", namingStrategy = NamingStrategies.Raw.class)
record CounterRow(@Id Series series, int year, int sequence, String hash, Instant issuedAt) {

  static CounterRow of(Counter counter) {
    return new CounterRow(
        counter.series(), counter.year(), counter.sequence(), counter.hash(), counter.issuedAt());
  }

  /** Whether the program can have written it; the proof takes another one for none. */
  boolean isPossible() {
    return sequence >= 0 && year >= 1000 && year <= 9999;
  }

  Counter toCounter() {
    return new Counter(series, year, sequence, hash, issuedAt);
  }
}
