package fr.livrestaka.persistence.accounts.sessions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EndedSessionRows extends GenericRepository<EndedSessionRow, String> {
  boolean existsById(String session);

  @Query("INSERT IGNORE INTO ended_sessions (session, diesAt) VALUES (:session, :diesAt)")
  int addUnlessThere(String session, Instant diesAt);

  @Query("DELETE FROM ended_sessions WHERE diesAt < :now ORDER BY diesAt LIMIT :most")
  int removeThoseBefore(Instant now, int most);
}
