package fr.livrestaka.persistence.accounts.exports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExportLinkRows extends GenericRepository<ExportLinkRow, String> {
  @Query(
      "INSERT INTO data_exports (tokenHash, accountId, askedAt, expiresAt)"
          + " VALUES (:tokenHash, :accountId, :askedAt, :expiresAt)"
          + " ON DUPLICATE KEY UPDATE tokenHash = tokenHash")
  int addUnlessThere(String tokenHash, String accountId, Instant askedAt, Instant expiresAt);

  Optional<ExportLinkRow> findByTokenHash(String tokenHash);

  void deleteByExpiresAtLessThanEquals(Instant by);
}
