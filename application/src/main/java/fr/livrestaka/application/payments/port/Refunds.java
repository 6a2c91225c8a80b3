package fr.livrestaka.application.payments.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.PaymentId;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The money given back. Changed only under the lock of its payment. */
public interface Refunds {
  void add(Refund refund);

  Optional<Refund> find(RefundId id);

  void save(Refund refund);

  /** Those that wait for the payment service since before then, eldest first. */
  List<Refund> pendingBefore(Instant instant, int most);

  /** Eldest first. */
  List<Refund> ofPayment(PaymentId payment);

  /** Eldest first. */
  List<Refund> ofOrder(OrderId order);
}
