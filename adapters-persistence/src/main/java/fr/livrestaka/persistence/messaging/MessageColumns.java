package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.PersonView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.StoredMessage;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of {@code messages m}; for views together with {@code users s}, the sender, and {@code
 * users r}, the receiver.
 */
final class MessageColumns {
  static final String MESSAGE =
      "m.id, m.senderId, m.receiverId, m.subject, m.content, m.type, m.statut, m.isRead,"
          + " m.isArchived, m.isPinned, m.parentId, m.createdAt, m.updatedAt, m.conversationId,"
          + " m.visitorEmail, m.visitorName, m.visitorPhone, m.deletedByAdmin, m.displayFirstName,"
          + " m.displayLastName, m.displayRole, m.isFromVisitor, m.metadata, m.status";

  static final String PEOPLE =
      "s.id AS sId, s.prenom AS sPrenom, s.nom AS sNom, s.avatar AS sAvatar, s.role AS sRole,"
          + " r.id AS rId, r.prenom AS rPrenom, r.nom AS rNom, r.avatar AS rAvatar,"
          + " r.role AS rRole";

  static final String JOINS =
      " LEFT JOIN users s ON s.id = m.senderId LEFT JOIN users r ON r.id = m.receiverId ";

  private final StoredMetadata metadata;

  MessageColumns(StoredMetadata metadata) {
    this.metadata = metadata;
  }

  Message message(ResultSet row) throws SQLException {
    return Message.restored(
        new StoredMessage(
            new MessageId(row.getString("id")),
            conversation(row),
            text(row, "senderId").map(AccountId::new),
            text(row, "receiverId").map(AccountId::new),
            visitor(row),
            text(row, "subject"),
            row.getString("content"),
            MessageType.valueOf(row.getString("type")),
            MessageStatus.valueOf(row.getString("statut")),
            row.getBoolean("isRead"),
            row.getBoolean("isPinned"),
            text(row, "parentId").map(MessageId::new),
            new DisplayIdentity(
                text(row, "displayFirstName"),
                text(row, "displayLastName"),
                text(row, "displayRole")),
            row.getBoolean("isFromVisitor"),
            metadata.object(row.getString("metadata")),
            Statements.instant(row, "createdAt"),
            Statements.instant(row, "updatedAt")));
  }

  /** A message as it is shown, but without its attachments. */
  MessageView view(ResultSet row) throws SQLException {
    return new MessageView(
        message(row),
        row.getBoolean("isArchived"),
        row.getBoolean("deletedByAdmin"),
        metadata.value(row.getString("metadata")),
        text(row, "status"),
        person(row, "s"),
        person(row, "r"),
        List.of());
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** The former service stored blank ids too: such a message is a conversation of its own. */
  private static ConversationId conversation(ResultSet row) throws SQLException {
    String stored = row.getString("conversationId");
    return new ConversationId(stored.isBlank() ? row.getString("id") : stored);
  }

  private static Optional<Visitor> visitor(ResultSet row) throws SQLException {
    Optional<String> email = text(row, "visitorEmail");
    Optional<String> name = text(row, "visitorName");
    if (email.isEmpty() && name.isEmpty()) return Optional.empty();
    return Optional.of(new Visitor(email.orElse(""), name, text(row, "visitorPhone")));
  }

  private static Optional<PersonView> person(ResultSet row, String which) throws SQLException {
    if (row.getString(which + "Id") == null) return Optional.empty();
    return Optional.of(
        new PersonView(
            new AccountId(row.getString(which + "Id")),
            row.getString(which + "Prenom"),
            row.getString(which + "Nom"),
            text(row, which + "Avatar"),
            Role.valueOf(row.getString(which + "Role"))));
  }
}
