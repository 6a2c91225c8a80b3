package fr.livrestaka.application.payments.standin;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Pays an awaited order without its pay page, where a stand-in takes the payment service's place
 * (contract A 5.4). What follows comes by the signed webhook, as always.
 */
@Singleton
public class SimulateGuestPayment {
  private final GuestOrders guestOrders;
  private final PayAtStandIn payAtStandIn;
  private final Transactions transactions;

  @Inject
  public SimulateGuestPayment(
      GuestOrders guestOrders, PayAtStandIn payAtStandIn, Transactions transactions) {
    this.guestOrders = guestOrders;
    this.payAtStandIn = payAtStandIn;
    this.transactions = transactions;
  }

  /** The order as it became, and whether it had become so before. */
  public record Simulated(GuestOrder order, boolean wasPaid) {}

  /**
   * @throws NotFound no order waits for the session
   * @throws PaymentServiceFailed it was not paid
   */
  public Simulated pay(String sessionId) {
    GuestOrder before = awaited(sessionId);
    if (before.isProcessed()) return new Simulated(before, true);
    payAtStandIn.pay(sessionId);
    GuestOrder after = awaited(sessionId);
    if (!after.isProcessed()) throw new PaymentServiceFailed();
    return new Simulated(after, false);
  }

  private GuestOrder awaited(String sessionId) {
    return transactions
        .readCurrent(() -> guestOrders.findBySession(sessionId))
        .orElseThrow(() -> new NotFound("payments.no-such-session"));
  }
}
