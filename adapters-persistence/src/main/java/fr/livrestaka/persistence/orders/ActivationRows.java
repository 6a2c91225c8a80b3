package fr.livrestaka.persistence.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActivationRows extends GenericRepository<ActivationRow, String> {
  /** Leaves another link that expires after {@code expiryOfOlder}. */
  @Query(
      """
      UPDATE pending_commandes SET tokenExpiresAt = :expiresAt, activationToken = :token
      WHERE id = :id AND (activationToken IS NULL OR activationToken = :token
        OR tokenExpiresAt IS NULL OR tokenExpiresAt <= :expiryOfOlder)
      """)
  int issue(String id, String token, Instant expiryOfOlder, Instant expiresAt);

  /** The token as it is stored now, or as the former service stored it. */
  @Query(
      """
      SELECT id, userId, tokenExpiresAt FROM pending_commandes
      WHERE activationToken IN (:token, :former) AND userId <> ''
        AND tokenExpiresAt IS NOT NULL
      """)
  Optional<ActivationRow> find(String token, String former);

  /** As {@link #find}, locked. */
  @Query(
      """
      SELECT id, userId, tokenExpiresAt FROM pending_commandes
      WHERE activationToken IN (:token, :former) AND userId <> ''
        AND tokenExpiresAt IS NOT NULL FOR UPDATE
      """)
  Optional<ActivationRow> lock(String token, String former);

  @Query(
      """
      UPDATE pending_commandes
      SET activationToken = NULL, tokenExpiresAt = NULL, isProcessed = 1 WHERE id = :id
      """)
  int use(String id);

  @Query(
      """
      SELECT id, userId, tokenExpiresAt FROM pending_commandes
      WHERE email = :email AND userId = :account AND activationToken IS NOT NULL
        AND tokenExpiresAt IS NOT NULL
      ORDER BY createdAt DESC, id DESC LIMIT 1 FOR UPDATE
      """)
  Optional<ActivationRow> lockUnused(String email, String account);
}
