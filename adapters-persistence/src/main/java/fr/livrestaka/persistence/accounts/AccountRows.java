package fr.livrestaka.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends CrudRepository<AccountRow, String> {
  Optional<AccountRow> findByIdForUpdate(String id);

  /** In any case, and with accents or without. */
  List<AccountRow> findByShadowTrueAndEmailOrderByCreatedAtAscAndIdAsc(String email);

  /** The parameter is lowered by the rules that made {@code emailKey}, then compared by bytes. */
  @Query(
      value =
          """
          SELECT * FROM users
          WHERE emailKey = LOWER(:email COLLATE utf8mb4_unicode_ci) COLLATE utf8mb4_bin
          """,
      nativeQuery = true)
  Optional<AccountRow> findByEmailKey(String email);

  @Query(
      value = "SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1 ORDER BY id FOR UPDATE",
      nativeQuery = true)
  List<String> lockActiveAdminIds();

  /** Bounds of {@code emailKey}, compared by bytes. */
  @Query(
      value = "SELECT id FROM users WHERE emailKey >= :from AND emailKey < :to ORDER BY emailKey",
      nativeQuery = true)
  List<String> idsByEmailKeyBetween(String from, String to);

  @Query(value = "UPDATE users SET servedTeam = 1 WHERE id = :id", nativeQuery = true)
  int noteServedTeam(String id);

  @Query(value = "SELECT servedTeam FROM users WHERE id = :id", nativeQuery = true)
  Optional<Boolean> servedTeam(String id);

  @Query(
      value = "INSERT IGNORE INTO former_addresses (userId, email) VALUES (:id, :email)",
      nativeQuery = true)
  int noteFormerAddress(String id, String email);

  @Query(
      value = "SELECT email FROM former_addresses WHERE userId = :id ORDER BY email",
      nativeQuery = true)
  List<String> formerAddresses(String id);

  @Query(value = "DELETE FROM former_addresses WHERE userId = :id", nativeQuery = true)
  int forgetFormerAddresses(String id);

  @Query(
      value =
          """
          SELECT COUNT(*) AS total, COALESCE(SUM(isActive), 0) AS active,
            COUNT(CASE WHEN role = 'ADMIN' THEN 1 END) AS admins,
            (SELECT COUNT(*) FROM users WHERE listed = 1 AND createdAt >= :since) AS recent
          FROM users WHERE listed = 1
          """,
      nativeQuery = true)
  AccountCountsRow counts(Instant since);

  @Query(
      value =
          """
          SELECT (SELECT COUNT(*) FROM commandes WHERE userId = :id) AS orders,
            (SELECT COUNT(*) FROM messages WHERE senderId = :id) AS sent,
            (SELECT COUNT(*) FROM messages WHERE receiverId = :id) AS received,
            (SELECT COUNT(*) FROM notifications WHERE userId = :id) AS notices
          """,
      nativeQuery = true)
  AccountUseRow useOf(String id);

  @Query(
      value =
          """
          SELECT COUNT(*) AS total, COUNT(CASE WHEN statut = 'TERMINE' THEN 1 END) AS completed
          FROM commandes WHERE userId = :client
          """,
      nativeQuery = true)
  ClientStandingRow standingOf(String client);
}
