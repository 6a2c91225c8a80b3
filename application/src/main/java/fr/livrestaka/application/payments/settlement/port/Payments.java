package fr.livrestaka.application.payments.settlement.port;

import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;
import java.util.Optional;

/** The money that came in; documents ask it for what they say of a payment. */
public interface Payments extends PaymentFacts {
  void add(Payment payment);

  Optional<Payment> find(PaymentId id);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<Payment> lock(PaymentId id);

  /** Stores the next state of one that is locked. */
  void save(Payment payment);

  /** Keeps who paid; what was kept before is replaced. */
  void keepPayer(PaymentId id, Payer payer);

  @Override
  default Optional<String> reference(PaymentId id) {
    return find(id).flatMap(Payment::paymentIntent);
  }

  Optional<Payment> findBySession(String sessionId);

  /** By the payment service's name for it. */
  Optional<Payment> findByIntent(String paymentIntent);

  /** As {@link #findByIntent}, and locked as by {@link #lock}. */
  Optional<Payment> lockByIntent(String paymentIntent);

  /** Oldest first. */
  List<Payment> ofOrder(OrderId order);
}
