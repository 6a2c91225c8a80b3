package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.checkout.port.UnpaidOrderRemoval;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;

/** Forgets an order that nobody paid, with its files. Within the open transaction. */
@Singleton
public class RemoveUnpaidOrder implements UnpaidOrderRemoval {
  private final GuestOrders guestOrders;
  private final Checkouts checkouts;
  private final OrderFiles files;
  private final Outbox outbox;

  @Inject
  public RemoveUnpaidOrder(
      GuestOrders guestOrders, Checkouts checkouts, OrderFiles files, Outbox outbox) {
    this.guestOrders = guestOrders;
    this.checkouts = checkouts;
    this.files = files;
    this.outbox = outbox;
  }

  @Override
  public OptionalInt remove(GuestOrderId id) {
    OptionalInt removed = removeFiles(id);
    if (removed.isPresent()) guestOrders.remove(id);
    return removed;
  }

  /** As {@link #remove}, but the order stays. */
  OptionalInt removeFiles(GuestOrderId id) {
    if (guestOrders.lock(id).filter(order -> !order.isProcessed()).isEmpty()) {
      return OptionalInt.empty();
    }
    if (!checkouts.lockOpen(new PaidFor.AwaitedOrder(id)).isEmpty()) return OptionalInt.empty();
    List<StoredPath> paths = files.removeParked(id.value());
    paths.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    return OptionalInt.of(paths.size());
  }
}
