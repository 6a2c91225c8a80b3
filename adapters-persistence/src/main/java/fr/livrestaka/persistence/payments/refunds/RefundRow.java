package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code refunds}. */
@MappedEntity(value = "refunds", namingStrategy = NamingStrategies.Raw.class)
record RefundRow(
    @Id String id,
    String paymentId,
    long amount,
    RefundStatus status,
    String origin,
    @Nullable String reason,
    @Nullable String stripeRefundId,
    @Nullable String requestedBy,
    @Nullable String creditNoteId,
    Instant createdAt,
    @Nullable Instant settledAt,
    @Nullable Instant cameBackAt) {

  static RefundRow of(Refund refund) {
    return new RefundRow(
        refund.id().value(),
        refund.payment().value(),
        refund.amount().cents(),
        refund.status(),
        refund.requestedBy().isPresent() ? "ADMIN" : "STRIPE",
        refund.reason().orElse(null),
        refund.serviceId().orElse(null),
        refund.requestedBy().map(AccountId::value).orElse(null),
        refund.creditNote().orElse(null),
        refund.createdAt(),
        refund.settledAt().orElse(null),
        refund.cameBackAt().orElse(null));
  }

  Refund toRefund() {
    return new Refund(
        new RefundId(id),
        new PaymentId(paymentId),
        Money.ofCents(amount),
        status,
        Optional.ofNullable(reason),
        Optional.ofNullable(requestedBy).map(AccountId::new),
        Optional.ofNullable(stripeRefundId),
        Optional.ofNullable(creditNoteId),
        createdAt,
        Optional.ofNullable(settledAt),
        Optional.ofNullable(cameBackAt));
  }
}
