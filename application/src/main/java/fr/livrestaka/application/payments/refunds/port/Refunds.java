package fr.livrestaka.application.payments.refunds.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The money given back. Changed only under the lock of its payment. */
public interface Refunds {
  void add(Refund refund);

  Optional<Refund> find(RefundId id);

  void save(Refund refund);

  /** Those that wait for the payment service since before then, oldest first. */
  List<Refund> pendingBefore(Instant instant, int most);

  /** Oldest first. */
  List<Refund> ofPayment(PaymentId payment);

  /** Oldest first. */
  List<Refund> ofOrder(OrderId order);
}
