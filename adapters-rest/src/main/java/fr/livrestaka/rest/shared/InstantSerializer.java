package fr.livrestaka.rest.shared;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;

/** Writes instants as {@link IsoInstant} has them. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InstantSerializer implements Serializer<Instant> {
  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends Instant> type, Instant value)
      throws IOException {
    encoder.encodeString(IsoInstant.of(value));
  }
}
