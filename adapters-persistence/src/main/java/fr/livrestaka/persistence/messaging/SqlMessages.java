package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages in MySQL. */
@Singleton
final class SqlMessages implements Messages {
  private static final String NO_DRAFT = " AND statut <> 'BROUILLON'";
  private static final String SELECT =
      "SELECT " + MessageColumns.MESSAGE + " FROM messages m WHERE ";

  private final Statements statements;
  private final MessageWriter writer;
  private final MessageColumns columns;
  private final ThreadCounts counts;

  SqlMessages(Statements statements, IdGenerator ids, JsonText json, ThreadCounts counts) {
    this.statements = statements;
    this.writer = new MessageWriter(statements, ids, json);
    this.columns = new MessageColumns(new StoredMetadata(json));
    this.counts = counts;
  }

  @Override
  public void add(Message message, List<Placement> placements, List<String> attachments) {
    writer.insert(message);
    writer.link(message.id(), attachments);
    counts.add(message, placements);
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return statements.query(SELECT + "m.id = ?", columns::message, id.value()).stream().findFirst();
  }

  @Override
  public Optional<Message> lock(MessageId id) {
    return statements.query(SELECT + "m.id = ? FOR UPDATE", columns::message, id.value()).stream()
        .findFirst();
  }

  @Override
  public void save(Message message) {
    writer.update(message);
  }

  @Override
  public void pin(MessageId id, boolean pinned, Instant now) {
    statements.update(
        "UPDATE messages SET isPinned = ?, updatedAt = ? WHERE id = ?", pinned, now, id.value());
  }

  @Override
  public void attach(MessageId id, List<String> attachments) {
    statements.update("DELETE FROM message_attachments WHERE messageId = ?", id.value());
    writer.link(id, attachments);
  }

  /**
   * Looks first, since an update that matches nothing would lock a gap and block others who write
   * messages.
   */
  @Override
  public void removeDraft(MessageId id) {
    if (isThere("parentId = ?", id.value())) {
      statements.update("UPDATE messages SET parentId = NULL WHERE parentId = ?", id.value());
    }
    statements.update("DELETE FROM messages WHERE id = ? AND statut = 'BROUILLON'", id.value());
  }

  @Override
  public List<String> attachmentsOf(MessageId id) {
    return statements.query(
        "SELECT fileId FROM message_attachments WHERE messageId = ? ORDER BY id",
        row -> row.getString("fileId"),
        id.value());
  }

  @Override
  public Optional<Message> first(ConversationId id) {
    return statements
        .query(
            SELECT + "m.conversationId = ?" + NO_DRAFT + " ORDER BY m.createdAt, m.id LIMIT 1",
            columns::message,
            id.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean takesPart(AccountId account, ConversationId id) {
    return isThere(
        "conversationId = ? AND (senderId = ? OR receiverId = ?)" + NO_DRAFT,
        id.value(),
        account.value(),
        account.value());
  }

  @Override
  public boolean hasAny(AccountId account) {
    return isThere("senderId = ?" + NO_DRAFT, account.value())
        || isThere("receiverId = ?" + NO_DRAFT, account.value());
  }

  @Override
  public int archive(ConversationId id, Optional<AccountId> party, boolean archived, Instant now) {
    String sql =
        "UPDATE messages SET isArchived = ?, updatedAt = ? WHERE conversationId = ?" + NO_DRAFT;
    if (party.isEmpty()) return statements.update(sql, archived, now, id.value());
    return statements.update(
        sql + " AND (senderId = ? OR receiverId = ?)",
        archived,
        now,
        id.value(),
        party.get().value(),
        party.get().value());
  }

  @Override
  public int markReceivedRead(
      AccountId reader, Optional<ConversationId> conversation, Instant now) {
    return counts.markRead(unreadOf(reader, conversation), now);
  }

  /** The messages are found first and then marked by id, so that the search locks no rows. */
  private List<String> unreadOf(AccountId reader, Optional<ConversationId> conversation) {
    String sql = "SELECT id FROM messages WHERE receiverId = ? AND isRead = 0" + NO_DRAFT;
    if (conversation.isEmpty()) {
      return statements.query(sql, row -> row.getString("id"), reader.value());
    }
    return statements.query(
        sql + " AND conversationId = ?",
        row -> row.getString("id"),
        reader.value(),
        conversation.get().value());
  }

  private boolean isThere(String condition, Object... values) {
    return !statements
        .query(
            "SELECT 1 FROM messages WHERE " + condition + " LIMIT 1", row -> row.getInt(1), values)
        .isEmpty();
  }
}
