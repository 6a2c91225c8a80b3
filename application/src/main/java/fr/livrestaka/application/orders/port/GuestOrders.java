package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders that wait for their payment, and those that came of them. */
public interface GuestOrders {
  void add(GuestOrder order);

  Optional<GuestOrder> find(GuestOrderId id);

  /** The one that the payment service knows by this name. */
  Optional<GuestOrder> findBySession(String sessionId);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<GuestOrder> lock(GuestOrderId id);

  /** Stores the next state of one that is locked. */
  void save(GuestOrder order);

  void remove(GuestOrderId id);

  /**
   * Those never paid, oldest first; neither those that the former service took nor those with a pay
   * page that is not known to be closed, for money may be on its way from it.
   */
  List<GuestOrderId> unpaidBefore(Instant instant, int most);

  /** Those that the former service took and that were never paid, oldest first. */
  List<GuestOrderId> formerUnpaidBefore(Instant instant, int most);

  /** How many {@link #formerUnpaidBefore} there are. */
  long countFormerUnpaidBefore(Instant instant);
}
