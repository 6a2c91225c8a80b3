package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.EmptyId;
import java.util.Optional;

/**
 * Identifies a conversation. Only ids of conversations about an order have a meaning (contract C
 * R1).
 *
 * @param value up to 191 characters
 */
public record ConversationId(String value) {
  private static final String ORDER = "cmd_";

  /**
   * @throws EmptyId where the value is empty or blank
   */
  public ConversationId {
    EmptyId.check(value);
  }

  /** The conversation of two accounts, whichever of them begins. */
  public static ConversationId between(AccountId one, AccountId other) {
    boolean ordered = one.value().compareTo(other.value()) <= 0;
    return new ConversationId(
        "thread_" + (ordered ? one : other).value() + "_" + (ordered ? other : one).value());
  }

  /** The conversation about an order. */
  public static ConversationId about(OrderId order) {
    return new ConversationId(ORDER + order.value());
  }

  /** The order that the conversation is about, if it is about one. */
  public Optional<OrderId> order() {
    if (!value.startsWith(ORDER)) return Optional.empty();
    return Optional.of(value.substring(ORDER.length()))
        .filter(order -> !order.isBlank())
        .map(OrderId::new);
  }
}
