package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code disputes}. */
@MappedEntity(value = "disputes", namingStrategy = NamingStrategies.Raw.class)
record DisputeRow(
    @Id String id,
    String paymentId,
    long amount,
    String reason,
    String status,
    @Nullable Instant dueBy,
    DisputeFunds funds,
    boolean isOpen,
    Instant openedAt,
    Instant asOf,
    @Nullable Instant lostAt,
    @Nullable Instant recoveredAt) {

  static DisputeRow of(Dispute dispute) {
    return new DisputeRow(
        dispute.id(),
        dispute.payment().value(),
        dispute.amount().cents(),
        dispute.reason(),
        dispute.status(),
        dispute.dueBy().orElse(null),
        dispute.funds(),
        dispute.isOpen(),
        dispute.openedAt(),
        dispute.asOf(),
        dispute.lostAt().orElse(null),
        dispute.recoveredAt().orElse(null));
  }

  Dispute toDispute() {
    return new Dispute(
        id,
        new PaymentId(paymentId),
        Money.ofCents(amount),
        reason,
        status,
        Optional.ofNullable(dueBy),
        funds,
        isOpen,
        openedAt,
        asOf,
        Optional.ofNullable(lostAt),
        Optional.ofNullable(recoveredAt));
  }
}
