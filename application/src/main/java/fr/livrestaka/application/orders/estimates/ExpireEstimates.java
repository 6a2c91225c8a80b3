package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Stores that estimates were not answered in time; they count as expired before that already. */
@Singleton
public class ExpireEstimates implements Upkeep {
  private static final int AT_ONCE = 100;

  private final Estimates estimates;
  private final Orders orders;
  private final Outbox outbox;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ExpireEstimates(
      Estimates estimates,
      Orders orders,
      Outbox outbox,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.estimates = estimates;
    this.orders = orders;
    this.outbox = outbox;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    rows.each(
        "ExpireEstimates",
        transactions.readCurrent(() -> estimates.overdue(now, AT_ONCE)),
        overdue -> overdue.id().value(),
        overdue -> transactions.writing(() -> expire(overdue, now)));
  }

  private void expire(Estimate overdue, Instant now) {
    Optional<Order> order = orders.lock(overdue.order());
    if (order.isEmpty()) return;
    Estimate before = estimates.find(overdue.id()).orElseThrow();
    Estimate after = before.expired(now);
    if (after.equals(before)) return;
    estimates.save(after);
    order.get().estimateExpired().events().forEach(outbox::record);
  }
}
