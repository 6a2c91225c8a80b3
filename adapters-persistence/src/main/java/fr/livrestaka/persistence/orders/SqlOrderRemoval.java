package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Takes orders out of MySQL. */
@Singleton
final class SqlOrderRemoval implements OrderRemoval {
  private final OrderRemovalRows rows;

  SqlOrderRemoval(OrderRemovalRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasInvoice(OrderId order) {
    return rows.anInvoice(order.value()).isPresent();
  }

  @Override
  public boolean isBeingPaid(OrderId order) {
    return rows.anOpenCheckout(order.value()).isPresent();
  }

  @Override
  public List<StoredPath> remove(OrderId order) {
    rows.detachAttached(order.value());
    List<String> urls = rows.fileUrls(order.value());
    rows.deleteFiles(order.value());
    rows.deleteById(order.value());
    return urls.stream().map(StoredPath::ofUrl).flatMap(Optional::stream).toList();
  }
}
