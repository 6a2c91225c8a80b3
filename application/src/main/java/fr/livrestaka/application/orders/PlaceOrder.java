package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Places an unpaid order for the caller (contract B 1.1). */
@Singleton
public class PlaceOrder {
  private final Orders orders;
  private final Tariffs tariffs;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public PlaceOrder(
      Orders orders,
      Tariffs tariffs,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.orders = orders;
    this.tariffs = tariffs;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws NothingToPay the service is priced by page and all the pages are free
   */
  public Order place(Caller caller, OrderRequest request) {
    return transactions.write(
        () -> {
          Order order =
              Order.place(
                  new OrderId(ids.next()), caller.id(), request, price(request), clock.instant());
          orders.add(order);
          order.events().forEach(outbox::record);
          return order;
        });
  }

  /** The price is stored with the order, so that later changes of the tariff do not matter. */
  private Optional<Money> price(OrderRequest request) {
    return request.priceBy(new PriceList(tariffs.onSale()));
  }
}
