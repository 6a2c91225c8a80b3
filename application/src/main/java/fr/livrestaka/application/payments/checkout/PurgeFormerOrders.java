package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Forgets the orders that the former service took and nobody paid within thirty days, with their
 * files, when an administrator says so: a take-over touches no row by itself.
 */
@Singleton
public class PurgeFormerOrders {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 100;

  private final GuestOrders guestOrders;
  private final RemoveUnpaidOrder removal;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PurgeFormerOrders(
      GuestOrders guestOrders,
      RemoveUnpaidOrder removal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.guestOrders = guestOrders;
    this.removal = removal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What goes, or would go.
   *
   * @param before orders placed earlier
   * @param files removed with them; 0 where nothing was removed
   */
  public record Report(boolean dryRun, Instant before, long orders, int files) {
    private Report plus(Report more) {
      return new Report(dryRun, before, orders + more.orders, files + more.files);
    }
  }

  /** Tells what would go. */
  public Report look() {
    Instant before = clock.instant().minus(KEPT);
    long orders = transactions.read(() -> guestOrders.countFormerUnpaidBefore(before));
    return new Report(true, before, orders, 0);
  }

  /** May be repeated, also after it was interrupted: what is gone by then is in the audit log. */
  public Report purge(Caller admin) {
    Instant before = clock.instant().minus(KEPT);
    Report all = new Report(false, before, 0, 0);
    List<GuestOrderId> some = next(before);
    while (!some.isEmpty()) {
      all = all.plus(purge(admin, before, some));
      some = next(before);
    }
    return all;
  }

  private List<GuestOrderId> next(Instant before) {
    return transactions.readCurrent(() -> guestOrders.formerUnpaidBefore(before, AT_ONCE));
  }

  private Report purge(Caller admin, Instant before, List<GuestOrderId> some) {
    return transactions.write(
        () -> {
          int[] files =
              some.stream().map(removal::remove).flatMapToInt(OptionalInt::stream).toArray();
          Report gone = new Report(false, before, files.length, IntStream.of(files).sum());
          if (files.length > 0) audit.record(PaymentAudit.purged(admin, gone));
          return gone;
        });
  }
}
