package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders that wait for their payment, and those that have become orders of an account. */
public interface GuestOrders {
  void add(GuestOrder order);

  Optional<GuestOrder> find(GuestOrderId id);

  /** The one that is to be paid in this session of the payment service. */
  Optional<GuestOrder> findBySession(String sessionId);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<GuestOrder> lock(GuestOrderId id);

  /** Stores the next state of a guest order that is locked. */
  void save(GuestOrder order);

  void remove(GuestOrderId id);

  /**
   * Guest orders that were never paid, oldest first. Leaves out those of the former service, and
   * those whose pay page is not known to be closed, because money may still come from it.
   */
  List<GuestOrderId> unpaidBefore(Instant instant, int most);

  /** Guest orders of the former service that were never paid, oldest first. */
  List<GuestOrderId> formerUnpaidBefore(Instant instant, int most);

  /** How many {@link #formerUnpaidBefore} there are. */
  long countFormerUnpaidBefore(Instant instant);
}
