package fr.livrestaka.application.withdrawals.contracts.port;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import java.util.Optional;

/**
 * The writings of contracts. They are evidence: none is changed, and they are removed only when
 * they have been kept for ten years (Code de la consommation, D213-2).
 */
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

  /**
   * Where the archived file of a writing lies.
   *
   * @param hash of the writing
   */
  static StoredPath fileOf(String hash) {
    return new StoredPath("contracts/" + hash + ".pdf");
  }
}
