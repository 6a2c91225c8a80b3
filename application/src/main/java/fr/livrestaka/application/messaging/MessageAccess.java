package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which conversations and messages a caller may see. */
@Singleton
public class MessageAccess {
  private final Messages messages;
  private final OrderTalk orderTalk;

  @Inject
  public MessageAccess(Messages messages, OrderTalk orderTalk) {
    this.messages = messages;
    this.orderTalk = orderTalk;
  }

  /** Where its order is gone, a client keeps what he wrote and got (contract C M5). */
  boolean isOpen(Caller caller, ConversationId conversation) {
    if (caller.isAdmin()) return true;
    if (conversation.order().isEmpty()) return messages.takesPart(caller.id(), conversation);
    return orderTalk.isThere(conversation)
        ? orderTalk.openTo(caller, conversation).isPresent()
        : caller.role() == Role.USER && messages.takesPart(caller.id(), conversation);
  }

  /** Whether it may have no message yet: it is about an order that there is. */
  boolean awaitsMessages(ConversationId conversation) {
    return orderTalk.isThere(conversation);
  }

  /**
   * A message that is no draft.
   *
   * @throws NotFound where there is none that the caller may see
   */
  Message visible(Caller caller, MessageId id) {
    return find(caller, id).orElseThrow(() -> new NotFound("messaging.not-found"));
  }

  /**
   * The message that another answers.
   *
   * @param other whom the caller writes to
   * @throws ThreadRefused where it is not one of this conversation or thread that the caller sees
   */
  void requireParent(
      Caller caller, MessageId parent, ConversationId conversation, AccountId other) {
    boolean belongs =
        find(caller, parent)
            .filter(found -> belongs(found, conversation, caller.isAdmin() ? other : caller.id()))
            .isPresent();
    if (!belongs) throw ThreadRefused.badParent();
  }

  /**
   * As {@link #requireParent(Caller, MessageId, ConversationId, AccountId)}, of what is not sent
   * yet.
   *
   * @param other whose thread with the team it is for
   */
  void requireParent(Caller caller, MessageId parent, Correspondent other) {
    if (find(caller, parent).filter(found -> isWith(found, other)).isEmpty()) {
      throw ThreadRefused.badParent();
    }
  }

  private Optional<Message> find(Caller caller, MessageId id) {
    return messages.find(id).filter(found -> !found.isDraft() && sees(caller, found));
  }

  private boolean sees(Caller caller, Message message) {
    return message.conversation().order().isPresent()
        ? isOpen(caller, message.conversation())
        : caller.isAdmin() || isParty(message, caller.id());
  }

  private static boolean belongs(Message found, ConversationId conversation, AccountId client) {
    return found.conversation().equals(conversation)
        || (conversation.order().isEmpty() && isParty(found, client));
  }

  private static boolean isWith(Message found, Correspondent other) {
    if (!other.isVisitor()) return isParty(found, other.account());
    return found
        .visitor()
        .filter(visitor -> Correspondent.ofVisitor(visitor.email()).equals(other))
        .isPresent();
  }

  private static boolean isParty(Message message, AccountId account) {
    return message.sender().filter(account::equals).isPresent()
        || message.receiver().filter(account::equals).isPresent();
  }
}
