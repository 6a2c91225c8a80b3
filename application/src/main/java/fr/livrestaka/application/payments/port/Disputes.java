package fr.livrestaka.application.payments.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.Dispute;
import fr.livrestaka.domain.payments.PaymentId;
import java.util.List;

/** What banks contest. Changed only under the lock of its payment. */
public interface Disputes {
  void add(Dispute dispute);

  /**
   * Stores the next state of one, which may bear another id.
   *
   * @param before as it is stored
   */
  void save(Dispute before, Dispute after);

  /** Eldest first. */
  List<Dispute> ofPayment(PaymentId payment);

  /** Eldest first. */
  List<Dispute> ofOrder(OrderId order);
}
