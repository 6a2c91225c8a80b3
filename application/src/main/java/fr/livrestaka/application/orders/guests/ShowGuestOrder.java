package fr.livrestaka.application.orders.guests;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Looks up a guest order by its id; who answers masks the person (contract A 3.5). */
@Singleton
public class ShowGuestOrder {
  private final GuestOrders guestOrders;
  private final Transactions transactions;

  @Inject
  public ShowGuestOrder(GuestOrders guestOrders, Transactions transactions) {
    this.guestOrders = guestOrders;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound there is none
   */
  public GuestOrder of(GuestOrderId id) {
    return transactions
        .read(() -> guestOrders.find(id))
        .orElseThrow(() -> new NotFound("orders.guest-order-not-found"));
  }
}
