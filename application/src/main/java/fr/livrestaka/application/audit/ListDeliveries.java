package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows an administrator what waits in the outbox and what was given up. */
@Singleton
public class ListDeliveries {
  private final Deliveries deliveries;
  private final Transactions transactions;

  @Inject
  public ListDeliveries(Deliveries deliveries, Transactions transactions) {
    this.deliveries = deliveries;
    this.transactions = transactions;
  }

  public Page<DeliveryView> list(DeliveryStatus status, PageRequest page) {
    return transactions.read(() -> deliveries.list(status, page));
  }
}
