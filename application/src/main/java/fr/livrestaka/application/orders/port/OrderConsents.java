package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.List;

/**
 * What buyers were shown and have agreed to. It is evidence: none is changed. What was given with a
 * guest order goes with that; what an order has outlives the order and the account.
 */
public interface OrderConsents {
  /** Adds what was given for an order. */
  void add(GivenConsents consents);

  /** Adds what was given for a guest order that is there. */
  void await(GivenConsents consents);

  /** Oldest first. */
  List<GivenConsents> of(OrderId order);

  /** Oldest first. */
  List<GivenConsents> of(GuestOrderId order);
}
