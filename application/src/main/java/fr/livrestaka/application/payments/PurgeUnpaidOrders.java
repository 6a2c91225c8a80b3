package fr.livrestaka.application.payments;

import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredFileAbandoned;
import fr.livrestaka.domain.orders.GuestOrder;
import fr.livrestaka.domain.orders.GuestOrderId;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.PaidFor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets orders that nobody paid within thirty days, with their files (contract A R5). */
@Singleton
public class PurgeUnpaidOrders implements Upkeep {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 100;

  private final GuestOrders guestOrders;
  private final Checkouts checkouts;
  private final OrderFiles files;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PurgeUnpaidOrders(
      GuestOrders guestOrders,
      Checkouts checkouts,
      OrderFiles files,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.guestOrders = guestOrders;
    this.checkouts = checkouts;
    this.files = files;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    transactions
        .write(() -> guestOrders.unpaidBefore(clock.instant().minus(KEPT), AT_ONCE))
        .forEach(id -> transactions.writing(() -> purge(id)));
  }

  private void purge(GuestOrderId id) {
    if (guestOrders.lock(id).filter(order -> !order.isProcessed()).map(GuestOrder::id).isEmpty()) {
      return;
    }
    files.removeParked(id.value()).stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    checkouts.lockOpen(new PaidFor.AwaitedOrder(id)).stream()
        .map(Checkout::id)
        .forEach(checkouts::remove);
    guestOrders.remove(id);
  }
}
