package fr.livrestaka.persistence.messaging;

import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps tables {@code message_places} and {@code message_threads} in step with messages. */
@Singleton
final class ThreadCounts {
  private static final String TEAM = Inbox.TEAM.value() + "|";

  private static final String COUNT_ANEW =
      """
      INSERT INTO message_threads (threadKey, inbox, correspondent, lastMessageId, lastAt, total,
        unread, hiddenUnread)
      SELECT t.threadKey, '', '',
        SUBSTRING(MAX(IF(p.hidden = 0, CONCAT(p.createdAt, p.messageId), NULL)), 24),
        MAX(IF(p.hidden = 0, p.createdAt, NULL)),
        COALESCE(SUM(p.hidden = 0), 0),
        COALESCE(SUM(p.hidden = 0 AND p.incoming = 1 AND m.isRead = 0), 0),
        COALESCE(SUM(p.hidden = 1 AND p.incoming = 1 AND m.isRead = 0), 0)
      FROM message_threads t LEFT JOIN message_places p ON p.threadKey = t.threadKey
        LEFT JOIN messages m ON m.id = p.messageId
      WHERE t.threadKey IN (%s) GROUP BY t.threadKey
      ON DUPLICATE KEY UPDATE lastMessageId = VALUES(lastMessageId), lastAt = VALUES(lastAt),
        total = VALUES(total), unread = VALUES(unread), hiddenUnread = VALUES(hiddenUnread),
        stale = 0
      """;

  private final Statements statements;

  ThreadCounts(Statements statements) {
    this.statements = statements;
  }

  void lock(ThreadRef thread) {
    statements.update(
        "INSERT INTO message_threads (threadKey, inbox, correspondent) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE stale = stale",
        thread.key(),
        thread.inbox().value(),
        thread.correspondent().value());
  }

  /** Locks in {@link ThreadRef#LOCK_ORDER}: the team's threads first, then by key. */
  void lock(Collection<String> threadKeys) {
    lockByKey(threadKeys.stream().filter(ThreadCounts::isTeams));
    lockByKey(threadKeys.stream().filter(key -> !isTeams(key)));
  }

  private static boolean isTeams(String threadKey) {
    return threadKey.startsWith(TEAM);
  }

  private void lockByKey(Stream<String> threadKeys) {
    statements.queryEach(
        "SELECT threadKey FROM message_threads WHERE threadKey IN (%s) ORDER BY threadKey"
            + " FOR UPDATE",
        row -> row.getString("threadKey"), threadKeys.sorted().toList());
  }

  void add(Message message, List<Placement> placements) {
    placements.stream()
        .sorted(Comparator.comparing(Placement::thread, ThreadRef.LOCK_ORDER))
        .forEach(placement -> add(message, placement));
  }

  private void add(Message message, Placement placement) {
    lock(placement.thread());
    statements.update(
        "INSERT INTO message_places (threadKey, createdAt, messageId, incoming)"
            + " VALUES (?, ?, ?, ?)",
        placement.thread().key(),
        message.createdAt(),
        message.id().value(),
        placement.incoming());
    statements.update(
        """
        UPDATE message_threads SET total = total + 1, unread = unread + ?,
          lastMessageId = IF(lastAt IS NULL OR lastAt <= ?, ?, lastMessageId),
          lastAt = IF(lastAt IS NULL OR lastAt <= ?, ?, lastAt)
        WHERE threadKey = ?
        """,
        placement.incoming() && !message.isRead() ? 1 : 0,
        message.createdAt(),
        message.id().value(),
        message.createdAt(),
        message.createdAt(),
        placement.thread().key());
  }

  /**
   * @return how many were unread
   */
  int markRead(List<String> messages, Instant now) {
    List<String> affected =
        statements
            .queryEach(
                "SELECT DISTINCT threadKey FROM message_places WHERE incoming = 1"
                    + " AND messageId IN (%s)",
                row -> row.getString("threadKey"), messages)
            .stream()
            .distinct()
            .toList();
    lock(affected);
    int marked =
        statements.updateEach(
            "UPDATE messages SET isRead = 1, updatedAt = ? WHERE isRead = 0 AND id IN (%s)",
            messages, now);
    countAnew(affected);
    return marked;
  }

  void countAnew(Collection<String> threadKeys) {
    statements.updateEach(COUNT_ANEW, threadKeys);
  }
}
