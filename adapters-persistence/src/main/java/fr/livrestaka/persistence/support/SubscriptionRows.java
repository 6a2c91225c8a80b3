package fr.livrestaka.persistence.support;

import fr.livrestaka.domain.support.NewsletterStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubscriptionRows extends CrudRepository<SubscriptionRow, String> {
  Optional<SubscriptionRow> findByIdForUpdate(String id);

  Optional<SubscriptionRow> findByTokenHashForUpdate(String tokenHash);

  /** The parameter is lowered by the rules that made {@code emailKey}, then compared by bytes. */
  @Query(
      value =
          """
          SELECT * FROM newsletter_subscriptions
          WHERE emailKey = LOWER(:email COLLATE utf8mb4_unicode_ci) COLLATE utf8mb4_bin FOR UPDATE
          """,
      nativeQuery = true)
  Optional<SubscriptionRow> lockByEmailKey(String email);

  @Query(
      """
      INSERT INTO newsletter_subscriptions (id, email, status, askedAt)
      VALUES (:id, :email, :status, :askedAt) ON DUPLICATE KEY UPDATE id = id
      """)
  int addUnlessThere(String id, String email, NewsletterStatus status, Instant askedAt);

  @Query(
      """
      DELETE FROM newsletter_subscriptions WHERE status = 'PENDING' AND askedAt < :instant
      LIMIT 10000
      """)
  int removePendingAskedBefore(Instant instant);
}
