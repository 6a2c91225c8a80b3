package fr.livrestaka.persistence.accounts.erasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ErasureJournalRows extends GenericRepository<ErasureJournalRow, String> {
  @Query(
      "INSERT INTO erasure_journal (accountId, erasedAt, byAddress)"
          + " VALUES (:accountId, :erasedAt, :byAddress)"
          + " ON DUPLICATE KEY UPDATE accountId = accountId")
  int addUnlessThere(String accountId, Instant erasedAt, boolean byAddress);

  @Query("SELECT accountId, erasedAt, byAddress FROM erasure_journal ORDER BY erasedAt, accountId")
  List<ErasureJournalRow> oldestFirst();
}
