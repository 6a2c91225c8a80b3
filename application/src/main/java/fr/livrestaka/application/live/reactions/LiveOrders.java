package fr.livrestaka.application.live.reactions;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.shared.DomainEvent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** The table of what changes an order on its client's screen (contract C N6). */
@Singleton
public final class LiveOrders implements ReactionTable {
  private final List<Reaction<?>> reactions;

  @Inject
  public LiveOrders(Orders orders, LiveFeed feed) {
    this.reactions =
        List.of(
            line("placed", OrderPlaced.class, OrderPlaced::order, orders, feed),
            line("moved", OrderStatusChanged.class, OrderStatusChanged::order, orders, feed),
            line("estimated", EstimateSent.class, EstimateSent::order, orders, feed),
            line("agreed", EstimateAccepted.class, EstimateAccepted::order, orders, feed),
            line("priced", PayablePriceChanged.class, PayablePriceChanged::order, orders, feed),
            line("filed", OrderFileAdded.class, OrderFileAdded::order, orders, feed),
            line("paid", PaymentRecorded.class, event -> new OrderId(event.order()), orders, feed));
  }

  private static <E extends DomainEvent> Reaction<E> line(
      String what, Class<E> event, Function<E, OrderId> order, Orders orders, LiveFeed feed) {
    return new Line<>("live.order-" + what, event, order, orders, feed);
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private record Line<E extends DomainEvent>(
      String name, Class<E> event, Function<E, OrderId> order, Orders orders, LiveFeed feed)
      implements TransactionalReaction<E>, ReactionTable.Line {
    @Override
    public String purpose() {
      return "Tells the client who listens that an own order changed.";
    }

    @Override
    public void react(E happened, Delivery delivery) {
      orders
          .find(order.apply(happened))
          .ifPresent(found -> feed.tell(found.userId(), LiveKind.ORDER, found.id().value()));
    }
  }
}
