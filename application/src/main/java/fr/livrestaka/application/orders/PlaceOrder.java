package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Places an unpaid order for the caller (contract B 1.1). */
@Singleton
public class PlaceOrder {
  private final Orders orders;
  private final Tariffs tariffs;
  private final KeepConsents consents;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public PlaceOrder(
      Orders orders,
      Tariffs tariffs,
      KeepConsents consents,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.orders = orders;
    this.tariffs = tariffs;
    this.consents = consents;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * As {@link #place(Caller, OrderRequest, ConsentRequest)}, where nothing was agreed to.
   *
   * @throws NothingToPay the service is priced by page and all the pages are free
   */
  public Order place(Caller caller, OrderRequest request) {
    return place(caller, request, ConsentRequest.NONE);
  }

  /**
   * @param agreed what the buyer was shown and agrees to already
   * @throws NothingToPay the service is priced by page and all the pages are free
   */
  public Order place(Caller caller, OrderRequest request, ConsentRequest agreed) {
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          Order order =
              Order.place(new OrderId(ids.next()), caller.id(), request, price(request), now);
          orders.add(order);
          consents.ofOrder(order.id(), agreed, ConsentWay.ORDER, caller.origin(), now);
          order.events().forEach(outbox::record);
          return order;
        });
  }

  /** The price is stored with the order, so that later changes of the tariff do not matter. */
  private Optional<Money> price(OrderRequest request) {
    return request.priceBy(new PriceList(tariffs.onSale()));
  }
}
