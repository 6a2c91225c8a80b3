package fr.livrestaka.persistence.messaging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads the accounts of administrators. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdministratorRows extends GenericRepository<AdministratorRow, String> {
  @Query(
      value = "SELECT id, isActive, createdAt FROM users WHERE role = 'ADMIN'",
      nativeQuery = true)
  List<AdministratorRow> all();
}
