package fr.livrestaka.application.messaging;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationClosed;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who takes part in a conversation about an order: its owner, who is in charge of it, the team. */
@Singleton
public class OrderTalk {
  private final Orders orders;

  @Inject
  public OrderTalk(Orders orders) {
    this.orders = orders;
  }

  /** The order of the conversation, where it is about one that the caller has a part in. */
  Optional<Order> openTo(Caller caller, ConversationId conversation) {
    return conversation.order().flatMap(orders::find).filter(order -> hasPart(caller, order));
  }

  /**
   * As {@link #openTo}.
   *
   * @throws ConversationClosed where it is not
   */
  Order requireOpenTo(Caller caller, ConversationId conversation) {
    return openTo(caller, conversation).orElseThrow(ConversationClosed::new);
  }

  /** Who gets what the caller writes: the owner; the team where the owner writes. */
  static Optional<AccountId> readerOf(Order order, Caller caller) {
    return order.userId().equals(caller.id()) ? Optional.empty() : Optional.of(order.userId());
  }

  private static boolean hasPart(Caller caller, Order order) {
    return caller.isAdmin()
        || order.userId().equals(caller.id())
        || order.correcteurId().filter(caller.id()::equals).isPresent();
  }
}
