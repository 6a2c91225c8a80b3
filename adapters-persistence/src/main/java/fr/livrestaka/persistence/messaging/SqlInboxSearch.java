package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.InboxPosition;
import fr.livrestaka.application.messaging.LastMessage;
import fr.livrestaka.application.messaging.OwnThread;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Lists of threads, from MySQL. */
@Singleton
final class SqlInboxSearch implements InboxSearch {
  /**
   * Reads the newest threads of each of the two inboxes by the index, and takes the newest of both.
   * The index is named, since MySQL would not use it where nearly all threads are the team's.
   * Threads whose newest message was removed by another program are left out until they are counted
   * anew.
   */
  private static final String LIST =
      """
      SELECT t.*, m.content, m.senderId, m.visitorEmail, m.visitorName, m.createdAt,
        CONCAT(u.prenom, ' ', u.nom) AS fullName, u.avatar
      FROM (
        (SELECT * FROM message_threads FORCE INDEX (message_threads_last_idx)
          WHERE inbox = ? AND %1$s AND %2$s
          ORDER BY lastAt DESC, threadKey DESC LIMIT ?)
        UNION ALL
        (SELECT * FROM message_threads FORCE INDEX (message_threads_last_idx)
          WHERE inbox = ? AND %1$s AND %2$s
          ORDER BY lastAt DESC, threadKey DESC LIMIT ?)
        ORDER BY lastAt DESC, threadKey DESC LIMIT ? OFFSET ?) t
      JOIN messages m ON m.id = t.lastMessageId
      LEFT JOIN users u ON u.id = t.correspondent COLLATE utf8mb4_unicode_ci
      ORDER BY t.lastAt DESC, t.threadKey DESC
      """;

  /** A scalar subquery, since MySQL turns EXISTS into a join, which may read messages first. */
  private static final String CAN_BE_SHOWN =
      "(SELECT l.id FROM messages l WHERE l.id = lastMessageId) IS NOT NULL";

  private static final String PAGE = LIST.formatted("lastAt IS NOT NULL", CAN_BE_SHOWN);
  private static final String AFTER =
      LIST.formatted("lastAt <= ? AND (lastAt < ? OR threadKey < ?)", CAN_BE_SHOWN);

  private final Statements statements;

  SqlInboxSearch(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Slice<ThreadView> threads(AccountId admin, PageRequest page) {
    long most = page.offset() + page.size() + 1;
    return Slice.cut(
        statements.query(
            PAGE,
            SqlInboxSearch::thread,
            Inbox.TEAM.value(),
            most,
            admin.value(),
            most,
            page.size() + 1,
            page.offset()),
        page.size());
  }

  @Override
  public Slice<ThreadView> threadsAfter(AccountId admin, InboxPosition position, int size) {
    Instant at = position.lastAt();
    String key = position.threadKey();
    return Slice.cut(
        statements.query(
            AFTER,
            SqlInboxSearch::thread,
            Inbox.TEAM.value(),
            at,
            at,
            key,
            size + 1,
            admin.value(),
            at,
            at,
            key,
            size + 1,
            size + 1,
            0),
        size);
  }

  @Override
  public long unreadThreads(AccountId admin) {
    return statements
        .query(
            "SELECT COUNT(*) FROM message_threads WHERE inbox IN (?, ?) AND unread > 0",
            row -> row.getLong(1),
            Inbox.TEAM.value(),
            admin.value())
        .get(0);
  }

  @Override
  public Optional<OwnThread> ofAccount(AccountId account) {
    String id = account.value();
    return statements
        .query(
            """
            SELECT m.id, m.content, m.createdAt, m.senderId, n.total, n.unread
            FROM (
              (SELECT * FROM messages WHERE senderId = ? AND statut <> 'BROUILLON'
                ORDER BY createdAt DESC, id DESC LIMIT 1)
              UNION ALL
              (SELECT * FROM messages WHERE receiverId = ? AND statut <> 'BROUILLON'
                ORDER BY createdAt DESC, id DESC LIMIT 1)) m
            CROSS JOIN (SELECT
              (SELECT COUNT(*) FROM messages WHERE senderId = ? AND statut <> 'BROUILLON')
              + (SELECT COUNT(*) FROM messages WHERE receiverId = ? AND statut <> 'BROUILLON'
                  AND (senderId IS NULL OR senderId <> ?)) AS total,
              (SELECT COUNT(*) FROM messages WHERE receiverId = ? AND isRead = 0
                AND statut <> 'BROUILLON') AS unread) n
            ORDER BY m.createdAt DESC, m.id DESC LIMIT 1
            """,
            row -> new OwnThread(last(row, "id"), row.getInt("unread"), row.getInt("total")),
            id,
            id,
            id,
            id,
            id,
            id)
        .stream()
        .findFirst();
  }

  private static ThreadView thread(ResultSet row) throws SQLException {
    Correspondent correspondent = new Correspondent(row.getString("correspondent"));
    Optional<String> name =
        correspondent.isVisitor()
            ? MessageColumns.text(row, "visitorName")
            : MessageColumns.text(row, "fullName");
    return new ThreadView(
        correspondent,
        correspondent.isVisitor()
            ? MessageColumns.text(row, "visitorEmail").orElse(correspondent.value())
            : correspondent.value(),
        name,
        MessageColumns.text(row, "avatar"),
        last(row, "lastMessageId"),
        row.getInt("unread"),
        row.getInt("total"),
        new InboxPosition(Statements.instant(row, "lastAt"), row.getString("threadKey")));
  }

  private static LastMessage last(ResultSet row, String id) throws SQLException {
    return new LastMessage(
        new MessageId(row.getString(id)),
        row.getString("content"),
        Statements.instant(row, "createdAt"),
        MessageColumns.text(row, "senderId").map(AccountId::new));
  }
}
