package fr.livrestaka.application.payments.settlement.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;
import java.util.Optional;

/** The money that came in. */
public interface Payments {
  void add(Payment payment);

  Optional<Payment> find(PaymentId id);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<Payment> lock(PaymentId id);

  /** Stores the next state of one that is locked. */
  void save(Payment payment);

  /** Keeps who paid; what was kept before is replaced. */
  void keepPayer(PaymentId id, Payer payer);

  /** Empty where nobody has told, or the person was erased since. */
  Optional<Payer> payer(PaymentId id);

  Optional<Payment> findBySession(String sessionId);

  /** By the payment service's name for it, and locked as by {@link #lock}. */
  Optional<Payment> lockByIntent(String paymentIntent);

  /** Oldest first. */
  List<Payment> ofOrder(OrderId order);
}
