package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Messages of the system in MySQL. */
@Singleton
final class SqlWelcomeMessages implements WelcomeMessages {
  private final Statements statements;
  private final Json json;

  SqlWelcomeMessages(Statements statements, Json json) {
    this.statements = statements;
    this.json = json;
  }

  /** Stores the metadata as a JSON string that holds JSON itself (contract C R8). */
  @Override
  public void addOnce(Message message) {
    statements.update(
        """
        INSERT INTO messages (id, receiverId, conversationId, content, type, statut, isRead,
          displayFirstName, displayLastName, displayRole, metadata, createdAt, updatedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, JSON_QUOTE(?), ?, ?)
        ON DUPLICATE KEY UPDATE id = id
        """,
        message.id().value(),
        message.receiver().map(AccountId::value).orElse(null),
        message.conversation().value(),
        message.content(),
        message.type().name(),
        message.statut().name(),
        message.isRead(),
        message.display().firstName().orElse(null),
        message.display().lastName().orElse(null),
        message.display().role().orElse(null),
        json.write(message.metadata()),
        message.createdAt(),
        message.updatedAt());
  }
}
