package fr.livrestaka.persistence.accounts.passwords;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasswordResetRows extends CrudRepository<PasswordResetRow, String> {
  boolean existsByUserIdAndCreatedAtGreaterThan(String userId, Instant createdAt);

  Optional<PasswordResetRow> findByTokenHash(String tokenHash);

  Optional<PasswordResetRow> findByTokenHashForUpdate(String tokenHash);

  void deleteByUserId(String userId);
}
