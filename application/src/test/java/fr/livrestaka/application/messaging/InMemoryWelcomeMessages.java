package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Welcome messages in memory. */
public final class InMemoryWelcomeMessages implements WelcomeMessages {
  private static final DisplayIdentity TEAM =
      new DisplayIdentity(
          Optional.of("Équipe"), Optional.of("Staka Livres"), Optional.of("Support"));

  private final Messages messages;

  public InMemoryWelcomeMessages(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(
      AccountId receiver,
      OrderId order,
      String welcome,
      String nextSteps,
      String sourceId,
      Instant at) {
    add(receiver, sourceId, "welcome", welcome, of(order, "isWelcomeMessage"), at);
    Instant then = at.plusMillis(1);
    add(receiver, sourceId, "next-steps", nextSteps, of(order, "isFollowUpMessage"), then);
  }

  private static Map<String, Object> of(OrderId order, String flag) {
    return Map.of("commandeId", order.value(), "createdBySystem", true, flag, true);
  }

  private void add(
      AccountId receiver,
      String sourceId,
      String what,
      String content,
      Map<String, Object> metadata,
      Instant at) {
    MessageId id = new MessageId(sourceId + "/" + what);
    if (messages.find(id).isPresent()) return;
    messages.add(
        new Message(
            id,
            new ConversationId(sourceId),
            Optional.empty(),
            Optional.of(receiver),
            Optional.empty(),
            Optional.empty(),
            content,
            MessageType.SYSTEM_MESSAGE,
            MessageStatus.ENVOYE,
            false,
            false,
            Optional.empty(),
            TEAM,
            false,
            metadata,
            at,
            at),
        List.of(),
        List.of());
  }
}
