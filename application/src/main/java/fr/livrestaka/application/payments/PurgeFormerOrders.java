package fr.livrestaka.application.payments;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredFileAbandoned;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.GuestOrder;
import fr.livrestaka.domain.orders.GuestOrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Forgets the orders that the former service took and nobody paid within thirty days, with their
 * files, when an administrator says so: a take-over touches no row by itself.
 */
@Singleton
public class PurgeFormerOrders {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 100;

  private final GuestOrders guestOrders;
  private final OrderFiles files;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PurgeFormerOrders(
      GuestOrders guestOrders,
      OrderFiles files,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.guestOrders = guestOrders;
    this.files = files;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What goes, or would go.
   *
   * @param before orders placed earlier
   * @param files removed with them; 0 where nothing was removed
   */
  public record Report(boolean dryRun, Instant before, long orders, int files) {}

  /** Tells what would go. */
  public Report look() {
    Instant before = clock.instant().minus(KEPT);
    long orders = transactions.read(() -> guestOrders.countFormerUnpaidBefore(before));
    return new Report(true, before, orders, 0);
  }

  /** May be repeated, also after it was interrupted. */
  public Report purge(Caller admin) {
    Instant before = clock.instant().minus(KEPT);
    long orders = 0;
    int removedFiles = 0;
    List<GuestOrderId> some = next(before);
    while (!some.isEmpty()) {
      for (GuestOrderId id : some) removedFiles += transactions.write(() -> forget(id));
      orders += some.size();
      some = next(before);
    }
    Report report = new Report(false, before, orders, removedFiles);
    transactions.writing(() -> audit.record(PaymentAudit.purged(admin, report)));
    return report;
  }

  private List<GuestOrderId> next(Instant before) {
    return transactions.write(() -> guestOrders.formerUnpaidBefore(before, AT_ONCE));
  }

  private int forget(GuestOrderId id) {
    if (guestOrders.lock(id).filter(GuestOrder::isProcessed).isPresent()) return 0;
    List<StoredPath> paths = files.removeParked(id.value());
    paths.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    guestOrders.remove(id);
    return paths.size();
  }
}
