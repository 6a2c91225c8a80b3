package fr.livrestaka.application.files.port;

import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;

/**
 * The rows of files that come with an order: parked until it is paid, then the order's (contract A
 * R5). Inside the open write transaction.
 */
public interface OrderFiles {
  /**
   * The inactive account that owns the files of guests; made on first use. Nobody can sign in as
   * it.
   */
  AccountId technicalOwner(Instant now);

  /** Parks the files under a pending order; they show nowhere. */
  void park(String pendingOrderId, AccountId owner, List<KeptFile> files, Instant now);

  /**
   * Hands over what is parked under the pending order, also by the former service. A second call
   * finds nothing to do.
   */
  void attach(String pendingOrderId, AccountId owner, OrderId order);

  /**
   * Pending orders that files parked before then wait for and that have no pay page that is not
   * known to be closed, but none of the former service; the files' oldest first.
   */
  List<String> parkedBefore(Instant instant, int most);

  /**
   * Removes the rows of what is still parked under the pending order.
   *
   * @return where the bytes lie, for the caller to announce as abandoned
   */
  List<StoredPath> removeParked(String pendingOrderId);
}
