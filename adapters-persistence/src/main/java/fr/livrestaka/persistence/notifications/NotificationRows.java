package fr.livrestaka.persistence.notifications;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NotificationRows extends CrudRepository<NotificationRow, String> {
  @Query(
      """
      SELECT * FROM notifications WHERE userId = :owner AND isDeleted = 0
      ORDER BY createdAt DESC, id DESC LIMIT :size OFFSET :offset
      """)
  List<NotificationRow> page(String owner, int size, long offset);

  @Query(
      """
      SELECT * FROM notifications WHERE userId = :owner AND isDeleted = 0 AND isRead = 0
      ORDER BY createdAt DESC, id DESC LIMIT :size OFFSET :offset
      """)
  List<NotificationRow> unreadPage(String owner, int size, long offset);

  @Query(
      "SELECT * FROM notifications WHERE userId = :owner AND sourceId = :source AND isDeleted = 0")
  Optional<NotificationRow> ofSource(String owner, String source);

  @Query("SELECT COUNT(*) FROM notifications WHERE userId = :owner AND isDeleted = 0")
  long countAll(String owner);

  @Query(
      "SELECT COUNT(*) FROM notifications WHERE userId = :owner AND isDeleted = 0 AND isRead = 0")
  long countUnread(String owner);

  @Query(
      """
      SELECT COUNT(*) FROM notifications WHERE userId = :owner AND isDeleted = 0 AND isRead = 0
        AND (expiresAt IS NULL OR expiresAt > :now)
      """)
  long countUnreadAndLive(String owner, Instant now);

  @Query(
      """
      UPDATE notifications SET isRead = 1, readAt = :now, updatedAt = :now
      WHERE userId = :owner AND isDeleted = 0 AND isRead = 0
      """)
  int markAllRead(String owner, Instant now);

  @Query("UPDATE notifications SET isRead = 1, readAt = :now, updatedAt = :now WHERE id = :id")
  int markRead(String id, Instant now);

  @Query("UPDATE notifications SET isDeleted = 1, updatedAt = :now WHERE id = :id")
  int hide(String id, Instant now);
}
