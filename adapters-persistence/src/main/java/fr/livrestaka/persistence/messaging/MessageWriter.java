package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.Statements;
import java.util.List;

/** Writes rows of messages and their links to files. */
final class MessageWriter {
  private final Statements statements;
  private final IdGenerator ids;
  private final StoredMetadata metadata;

  MessageWriter(Statements statements, IdGenerator ids, JsonText json) {
    this.statements = statements;
    this.ids = ids;
    this.metadata = new StoredMetadata(json);
  }

  void insert(Message message) {
    insert(message, "?", "");
  }

  /**
   * Does nothing where there is a message with this id. Stores the metadata as a JSON string that
   * holds JSON itself (contract C R8).
   */
  void insertOnce(Message message) {
    insert(message, "JSON_QUOTE(?)", " ON DUPLICATE KEY UPDATE id = id");
  }

  private void insert(Message message, String metadataMark, String ending) {
    statements.update(
        """
        INSERT INTO messages (id, conversationId, senderId, receiverId, visitorEmail, visitorName,
          visitorPhone, subject, content, type, statut, isRead, isPinned, parentId,
          displayFirstName, displayLastName, displayRole, isFromVisitor, metadata, createdAt,
          updatedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s, ?, ?)
        """
                .formatted(metadataMark)
            + ending,
        message.id().value(),
        message.conversation().value(),
        message.sender().map(AccountId::value).orElse(null),
        message.receiver().map(AccountId::value).orElse(null),
        message.visitor().map(Visitor::email).orElse(null),
        message.visitor().flatMap(Visitor::name).orElse(null),
        message.visitor().flatMap(Visitor::phone).orElse(null),
        message.subject().orElse(null),
        message.content(),
        message.type().name(),
        message.statut().name(),
        message.isRead(),
        message.isPinned(),
        message.parent().map(MessageId::value).orElse(null),
        message.display().firstName().orElse(null),
        message.display().lastName().orElse(null),
        message.display().role().orElse(null),
        message.isFromVisitor(),
        metadata.text(message.metadata()),
        message.createdAt(),
        message.updatedAt());
  }

  void update(Message message) {
    statements.update(
        """
        UPDATE messages SET subject = ?, content = ?, statut = ?, parentId = ?,
          displayFirstName = ?, displayLastName = ?, displayRole = ?, metadata = ?, updatedAt = ?
        WHERE id = ?
        """,
        message.subject().orElse(null),
        message.content(),
        message.statut().name(),
        message.parent().map(MessageId::value).orElse(null),
        message.display().firstName().orElse(null),
        message.display().lastName().orElse(null),
        message.display().role().orElse(null),
        metadata.text(message.metadata()),
        message.updatedAt(),
        message.id().value());
  }

  void link(MessageId id, List<String> attachments) {
    for (String file : attachments) {
      statements.update(
          "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
          ids.next(),
          id.value(),
          file);
    }
  }
}
