package fr.livrestaka.persistence.shared;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeedMarkRows extends GenericRepository<SeedMarkRow, String> {
  @Query("INSERT IGNORE INTO seed_marks (seed, sownAt) VALUES (:seed, :sownAt)")
  int addUnlessThere(String seed, Instant sownAt);

  /** How many of the tables that a first start fills have a row. */
  @Query(
      value =
          """
          SELECT EXISTS (SELECT 1 FROM users) + EXISTS (SELECT 1 FROM tarifs)
            + EXISTS (SELECT 1 FROM faqs) + EXISTS (SELECT 1 FROM pages)
          """,
      nativeQuery = true)
  int countFilledTables();

  /** The id of one of the administrators. */
  @Query(value = "SELECT id FROM users WHERE role = 'ADMIN' LIMIT 1", nativeQuery = true)
  Optional<String> anAdmin();
}
