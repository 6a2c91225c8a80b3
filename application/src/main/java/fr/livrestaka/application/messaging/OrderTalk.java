package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Who takes part in a conversation about an order: its owner, the corrector who is in charge of it
 * and still a corrector, the team.
 */
@Singleton
public class OrderTalk {
  private final Orders orders;
  private final Accounts accounts;

  @Inject
  public OrderTalk(Orders orders, Accounts accounts) {
    this.orders = orders;
    this.accounts = accounts;
  }

  /** Whether the conversation is about an order that there is. */
  boolean isThere(ConversationId conversation) {
    return conversation.order().flatMap(orders::find).isPresent();
  }

  /** The order of the conversation, where it is about one that the caller has a part in. */
  Optional<Order> openTo(Caller caller, ConversationId conversation) {
    return conversation.order().flatMap(orders::find).filter(order -> hasPart(caller, order));
  }

  /**
   * As {@link #openTo}; nobody else is put in charge before the open transaction ends.
   *
   * @throws ConversationClosed where there is none
   */
  Order lockOpenTo(Caller caller, ConversationId conversation) {
    return conversation
        .order()
        .flatMap(orders::lock)
        .filter(order -> hasPart(caller, order))
        .orElseThrow(ConversationClosed::new);
  }

  /** Who is in charge of the order, as far as the account still may be. */
  public Optional<AccountId> inCharge(Order order) {
    return order
        .correcteurId()
        .filter(order::isInChargeOf)
        .flatMap(accounts::find)
        .filter(account -> account.isActive() && account.role() != Role.USER)
        .map(Account::id);
  }

  /** Who gets what the caller writes: the owner; the team where the owner writes. */
  static Optional<AccountId> readerOf(Order order, Caller caller) {
    return order.userId().equals(caller.id()) ? Optional.empty() : Optional.of(order.userId());
  }

  private static boolean hasPart(Caller caller, Order order) {
    return caller.isAdmin()
        || order.userId().equals(caller.id())
        || (caller.role() == Role.CORRECTOR && order.isInChargeOf(caller.id()));
  }
}
