package fr.livrestaka.persistence.messaging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TeamRows extends GenericRepository<TeamMemberRow, String> {
  @Query(
      value =
          """
          SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1
          ORDER BY createdAt, id LIMIT 1
          """,
      nativeQuery = true)
  Optional<String> referenceAdmin();
}
