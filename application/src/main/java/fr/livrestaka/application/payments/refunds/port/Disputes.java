package fr.livrestaka.application.payments.refunds.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;

/** What banks dispute. Changed only under the lock of its payment. */
public interface Disputes {
  void add(Dispute dispute);

  /**
   * Stores the next state of one, which may bear another id.
   *
   * @param before as it is stored
   */
  void save(Dispute before, Dispute after);

  /** Oldest first. */
  List<Dispute> ofPayment(PaymentId payment);

  /** Oldest first. */
  List<Dispute> ofOrder(OrderId order);
}
