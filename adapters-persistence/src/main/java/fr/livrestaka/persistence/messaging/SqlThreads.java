package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Threads in MySQL. */
@Singleton
final class SqlThreads implements Threads {
  private static final String UNREAD =
      "SELECT p.messageId FROM message_places p JOIN messages m ON m.id = p.messageId"
          + " WHERE p.threadKey = ? AND p.incoming = 1 AND m.isRead = 0";

  private static final int PORTION = 500;
  private static final String STALE =
      "SELECT threadKey FROM message_threads WHERE stale = 1 AND threadKey > ?"
          + " ORDER BY threadKey LIMIT ?";
  private static final String BEHEADED =
      "SELECT t.threadKey FROM message_threads t LEFT JOIN messages m ON m.id = t.lastMessageId"
          + " WHERE t.threadKey > ? AND t.lastMessageId IS NOT NULL AND m.id IS NULL"
          + " ORDER BY t.threadKey LIMIT ?";

  private final Statements statements;
  private final ThreadCounts counts;
  private final StrayMessages strays;

  SqlThreads(Statements statements, ThreadCounts counts) {
    this.statements = statements;
    this.counts = counts;
    this.strays = new StrayMessages(statements);
  }

  @Override
  public void lock(ThreadRef thread) {
    counts.lock(thread);
  }

  @Override
  public boolean exists(ThreadRef thread) {
    return isThere("threadKey = ?", thread);
  }

  @Override
  public boolean hasUnread(ThreadRef thread) {
    return isThere("threadKey = ? AND (unread > 0 OR hiddenUnread > 0)", thread);
  }

  private boolean isThere(String condition, ThreadRef thread) {
    return !statements
        .query(
            "SELECT 1 FROM message_threads WHERE " + condition, row -> row.getInt(1), thread.key())
        .isEmpty();
  }

  @Override
  public int markRead(ThreadRef thread, Instant now) {
    int marked =
        mark(statements.query(UNREAD, row -> row.getString("messageId"), thread.key()), now);
    statements.update(
        "UPDATE message_threads SET unread = 0, hiddenUnread = 0"
            + " WHERE threadKey = ? AND (unread > 0 OR hiddenUnread > 0)",
        thread.key());
    return marked;
  }

  @Override
  public int markRead(ThreadRef thread, ConversationId conversation, Instant now) {
    List<String> unread =
        statements.query(
            UNREAD + " AND m.conversationId = ?",
            row -> row.getString("messageId"),
            thread.key(),
            conversation.value());
    int marked = mark(unread, now);
    if (marked > 0) counts.countAnew(List.of(thread.key()));
    return marked;
  }

  private int mark(List<String> messages, Instant now) {
    return statements.updateEach(
        "UPDATE messages SET isRead = 1, updatedAt = ? WHERE isRead = 0 AND id IN (%s)",
        messages, now);
  }

  @Override
  public int hide(ThreadRef thread, Instant now) {
    int found =
        statements.update("UPDATE message_places SET hidden = 1 WHERE threadKey = ?", thread.key());
    if (thread.inbox().isTeams()) {
      statements.update(
          "UPDATE messages m JOIN message_places p ON p.messageId = m.id"
              + " SET m.deletedByAdmin = 1, m.updatedAt = ?"
              + " WHERE p.threadKey = ? AND m.deletedByAdmin = 0",
          now,
          thread.key());
    }
    statements.update(
        "UPDATE message_threads SET hiddenUnread = hiddenUnread + unread, unread = 0, total = 0,"
            + " lastMessageId = NULL, lastAt = NULL WHERE threadKey = ?",
        thread.key());
    return found;
  }

  @Override
  public List<ThreadRef> holding(ConversationId conversation) {
    return statements.query(
        "SELECT DISTINCT t.inbox, t.correspondent FROM messages m"
            + " JOIN message_places p ON p.messageId = m.id"
            + " JOIN message_threads t ON t.threadKey = p.threadKey"
            + " WHERE m.conversationId = ? ORDER BY t.inbox, t.correspondent",
        row ->
            new ThreadRef(
                new Inbox(row.getString("inbox")),
                new Correspondent(row.getString("correspondent"))),
        conversation.value());
  }

  @Override
  public List<String> strays(String after) {
    return strays.some(after);
  }

  @Override
  public void placeStrays(List<String> messages) {
    strays.place(messages);
  }

  @Override
  public List<String> stale(String after) {
    return statements.query(STALE, row -> row.getString("threadKey"), after, PORTION);
  }

  @Override
  public List<String> beheaded(String after) {
    return statements.query(BEHEADED, row -> row.getString("threadKey"), after, PORTION);
  }

  @Override
  public void countAnew(List<String> threadKeys) {
    counts.lock(threadKeys);
    counts.countAnew(threadKeys);
  }
}
