package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;

/** Takes orders out of the store. Needs a write transaction in which the order is locked. */
public interface OrderRemoval {
  boolean hasInvoice(OrderId order);

  /** Whether a pay page of the order is open, or money may still come from one. */
  boolean isBeingPaid(OrderId order);

  /**
   * Removes the order with its history and files; a file that a message has as well stays with the
   * message.
   *
   * @return the paths of the files that no row refers to any more
   */
  List<StoredPath> remove(OrderId order);
}
