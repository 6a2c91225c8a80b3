package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.ConversationRemoval;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes conversations out of MySQL. */
@Singleton
final class SqlConversationRemoval implements ConversationRemoval {
  private final Statements statements;
  private final ThreadCounts counts;

  SqlConversationRemoval(Statements statements, ThreadCounts counts) {
    this.statements = statements;
    this.counts = counts;
  }

  private record Attached(String id, String url) {}

  /**
   * Places and attachments go with their messages. All is read as it stands once it is locked:
   * messages, threads, files. Whoever attaches a file locks it, too.
   */
  @Override
  public List<StoredPath> remove(ConversationId conversation) {
    List<String> messages =
        statements.query(
            "SELECT id FROM messages WHERE conversationId = ? FOR UPDATE",
            row -> row.getString("id"),
            conversation.value());
    Set<String> threads =
        new HashSet<>(
            statements.queryEach(
                "SELECT DISTINCT threadKey FROM message_places WHERE messageId IN (%s)",
                row -> row.getString("threadKey"), messages));
    counts.lock(threads);
    List<Attached> files = attachedToNothingElse(conversation, messages);
    statements.updateEach(
        "DELETE FROM files WHERE id IN (%s)", files.stream().map(Attached::id).toList());
    statements.updateEach("UPDATE messages SET parentId = NULL WHERE parentId IN (%s)", messages);
    statements.updateEach("DELETE FROM messages WHERE id IN (%s)", messages);
    statements.updateEach(
        "DELETE FROM message_threads WHERE NOT EXISTS (SELECT 1 FROM message_places p"
            + " WHERE p.threadKey = message_threads.threadKey) AND threadKey IN (%s)",
        threads);
    counts.countAnew(threads);
    return files.stream()
        .map(Attached::url)
        .map(StoredPath::ofUrl)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Attached> attachedToNothingElse(ConversationId conversation, List<String> messages) {
    List<Attached> files = lockAttached(messages);
    Set<String> elsewhere =
        new HashSet<>(
            statements.queryEach(
                "SELECT b.fileId FROM message_attachments b JOIN messages o ON o.id = b.messageId"
                    + " WHERE o.conversationId <> ? AND b.fileId IN (%s) LOCK IN SHARE MODE",
                row -> row.getString("fileId"),
                files.stream().map(Attached::id).toList(),
                conversation.value()));
    return files.stream().filter(file -> !elsewhere.contains(file.id())).toList();
  }

  /** Files of orders stay with their orders. */
  private List<Attached> lockAttached(List<String> messages) {
    List<Attached> files =
        statements.queryEach(
            "SELECT f.id, f.url FROM files f JOIN message_attachments a ON a.fileId = f.id"
                + " WHERE f.commandeId IS NULL AND a.messageId IN (%s) FOR UPDATE",
            row -> new Attached(row.getString("id"), row.getString("url")), messages);
    return files.stream().distinct().toList();
  }
}
