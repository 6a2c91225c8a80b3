package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Lets the files of an order go an hour after nobody can pay it any more; the order itself is
 * remembered longer.
 *
 * @see PurgeUnpaidOrders
 */
@Singleton
public class DeleteParkedFiles implements Upkeep {
  private static final Duration KEPT = Checkout.LIFE.plusHours(1);
  private static final int AT_ONCE = 100;

  private final OrderFiles files;
  private final RemoveUnpaidOrder removal;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public DeleteParkedFiles(
      OrderFiles files,
      RemoveUnpaidOrder removal,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.files = files;
    this.removal = removal;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    rows.each(
        "DeleteParkedFiles",
        transactions.readCurrent(() -> files.parkedBefore(clock.instant().minus(KEPT), AT_ONCE)),
        id -> id,
        id -> transactions.writing(() -> removal.removeFiles(new GuestOrderId(id))));
  }
}
