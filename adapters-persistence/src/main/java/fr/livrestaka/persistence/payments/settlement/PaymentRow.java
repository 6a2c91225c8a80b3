package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code payments}. */
@MappedEntity(value = "payments", namingStrategy = NamingStrategies.Raw.class)
record PaymentRow(
    @Id String id,
    String commandeId,
    @Nullable String checkoutId,
    String stripeSessionId,
    @Nullable String stripePaymentIntentId,
    long amount,
    long refundable,
    Instant paidAt) {

  static PaymentRow of(Payment payment) {
    return new PaymentRow(
        payment.id().value(),
        payment.order().value(),
        payment.checkout().map(CheckoutId::value).orElse(null),
        payment.sessionId(),
        payment.paymentIntent().orElse(null),
        payment.amount().cents(),
        payment.refundable().cents(),
        payment.paidAt());
  }

  Payment toPayment() {
    return new Payment(
        new PaymentId(id),
        new OrderId(commandeId),
        Optional.ofNullable(checkoutId).map(CheckoutId::new),
        stripeSessionId,
        Optional.ofNullable(stripePaymentIntentId),
        Money.ofCents(amount),
        Money.ofCents(refundable),
        paidAt);
  }
}
