package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code estimates}. */
@MappedEntity(value = "estimates", namingStrategy = NamingStrategies.Raw.class)
record EstimateRow(
    @Id String id,
    String commandeId,
    int pagesVerifiees,
    long prix,
    @Nullable String message,
    EstimateStatus status,
    @Nullable String tokenHash,
    Instant sentAt,
    Instant validUntil,
    @Nullable Instant answeredAt) {

  static EstimateRow of(Estimate estimate) {
    return new EstimateRow(
        estimate.id().value(),
        estimate.order().value(),
        estimate.pages(),
        estimate.price().cents(),
        estimate.message().orElse(null),
        estimate.status(),
        estimate.tokenHash().orElse(null),
        estimate.sentAt(),
        estimate.validUntil(),
        estimate.answeredAt().orElse(null));
  }

  Estimate toEstimate() {
    return new Estimate(
        new EstimateId(id),
        new OrderId(commandeId),
        pagesVerifiees,
        Money.ofCents(prix),
        Optional.ofNullable(message),
        status,
        Optional.ofNullable(tokenHash),
        sentAt,
        validUntil,
        Optional.ofNullable(answeredAt));
  }

  @Override
  public String toString() {
    return "EstimateRow[" + id + "]";
  }
}
