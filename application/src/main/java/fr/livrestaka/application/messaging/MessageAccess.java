package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Visibility;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks up what {@link Visibility} has to know, to say what somebody may see. */
@Singleton
public class MessageAccess {
  private final Messages messages;
  private final Orders orders;

  @Inject
  public MessageAccess(Messages messages, Orders orders) {
    this.messages = messages;
    this.orders = orders;
  }

  static Party party(Caller caller) {
    return new Party(caller.id(), caller.role());
  }

  /** Whether somebody may see a conversation. */
  boolean isOpen(Party caller, ConversationId conversation) {
    if (Visibility.seesAll(caller)) return true;
    if (conversation.order().isEmpty()) return messages.takesPart(caller.id(), conversation);
    Optional<Order> order = conversation.order().flatMap(orders::find);
    if (order.isPresent()) return OrderTeam.sees(order.get(), caller.id(), caller.role());
    return Visibility.keepsTalkAboutLostOrders(caller)
        && messages.takesPart(caller.id(), conversation);
  }

  /** Whether a conversation is one even without a message: it is about an order that exists. */
  boolean mayBeEmpty(ConversationId conversation) {
    return conversation.order().flatMap(orders::find).isPresent();
  }

  /**
   * Locks the order that a conversation is about, so that nobody else is put in charge of it before
   * the open transaction ends.
   *
   * @throws ConversationClosed where there is no such order
   */
  Order lockOrder(ConversationId conversation) {
    return conversation.order().flatMap(orders::lock).orElseThrow(ConversationClosed::new);
  }

  /**
   * A message that is no draft.
   *
   * @throws NotFound where there is none that the caller may see
   */
  Message visible(Party caller, MessageId id) {
    return find(caller, id).orElseThrow(() -> new NotFound("messaging.not-found"));
  }

  /**
   * Checks the message to which an answer refers.
   *
   * @throws ThreadRefused where the sender does not see it, or it is of another conversation
   */
  void requireParent(MessageId parent, Addressing to) {
    requireParent(to.sender(), parent, found -> Visibility.belongsTogether(found, to));
  }

  /**
   * As {@link #requireParent(MessageId, Addressing)}, of a draft.
   *
   * @param other whose thread with the team the draft is for
   */
  void requireParent(Party writer, MessageId parent, Correspondent other) {
    requireParent(writer, parent, found -> Visibility.belongsTogether(found, other));
  }

  private void requireParent(Party writer, MessageId parent, Predicate<Message> belongs) {
    if (find(writer, parent).filter(belongs).isEmpty()) throw ThreadRefused.badParent();
  }

  private Optional<Message> find(Party caller, MessageId id) {
    return messages.find(id).filter(found -> !found.isDraft() && sees(caller, found));
  }

  private boolean sees(Party caller, Message message) {
    return message.conversation().order().isPresent()
        ? isOpen(caller, message.conversation())
        : Visibility.sees(caller, message);
  }
}
