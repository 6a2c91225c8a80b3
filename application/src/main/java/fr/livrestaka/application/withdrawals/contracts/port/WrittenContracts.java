package fr.livrestaka.application.withdrawals.contracts.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import java.util.Optional;

/** The writings of contracts. They are evidence: none is changed or removed. */
public interface WrittenContracts {
  /** Adds it; an order has one at most, so whoever adds one must lock the order before looking. */
  void add(WrittenContract contract);

  Optional<WrittenContract> ofOrder(OrderId order);

  /**
   * Keeps the hash of the file that was made first.
   *
   * @return the hash that is kept: an earlier one stays
   */
  String keepPdfHash(OrderId order, String hash);
}
