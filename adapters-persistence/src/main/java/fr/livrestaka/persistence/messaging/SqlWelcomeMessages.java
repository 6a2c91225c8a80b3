package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Welcome messages in MySQL. Their ids come from the source's, so that it writes them once. */
@Singleton
final class SqlWelcomeMessages implements WelcomeMessages {
  private final Statements statements;
  private final Json json;

  SqlWelcomeMessages(Statements statements, Json json) {
    this.statements = statements;
    this.json = json;
  }

  @Override
  public void write(
      AccountId receiver,
      OrderId order,
      String welcome,
      String nextSteps,
      String sourceId,
      Instant at) {
    String conversation = id(sourceId, "conversation");
    insert(
        id(sourceId, "welcome"),
        receiver,
        conversation,
        welcome,
        metadata(order, "isWelcomeMessage", "welcomeType", "post_payment"),
        at);
    insert(
        id(sourceId, "next-steps"),
        receiver,
        conversation,
        nextSteps,
        metadata(order, "isFollowUpMessage", "messageType", "next_steps"),
        at.plus(Duration.ofMillis(1)));
  }

  private void insert(
      String id,
      AccountId receiver,
      String conversation,
      String content,
      String metadata,
      Instant at) {
    statements.update(
        """
        INSERT INTO messages (id, receiverId, conversationId, content, type, statut, isRead,
          displayFirstName, displayLastName, displayRole, metadata, createdAt, updatedAt)
        VALUES (?, ?, ?, ?, 'SYSTEM_MESSAGE', 'ENVOYE', 0, 'Équipe', 'Staka Livres', 'Support',
          JSON_QUOTE(?), ?, ?)
        ON DUPLICATE KEY UPDATE id = id
        """,
        id,
        receiver.value(),
        conversation,
        content,
        metadata,
        at,
        at);
  }

  /** A JSON text, which the column holds as a JSON string (contract C R8). */
  private String metadata(OrderId order, String flag, String kindName, String kind) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("commandeId", order.value());
    values.put("createdBySystem", true);
    values.put(flag, true);
    values.put(kindName, kind);
    return json.write(values);
  }

  private static String id(String sourceId, String what) {
    return UUID.nameUUIDFromBytes((sourceId + "/" + what).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
