package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
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
  private final RemoveUnpaidOrder removal;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PurgeUnpaidOrders(
      GuestOrders guestOrders,
      RemoveUnpaidOrder removal,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.guestOrders = guestOrders;
    this.removal = removal;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    rows.each(
        "PurgeUnpaidOrders",
        transactions.readCurrent(
            () -> guestOrders.unpaidBefore(clock.instant().minus(KEPT), AT_ONCE)),
        GuestOrderId::value,
        id -> transactions.writing(() -> removal.remove(id)));
  }
}
