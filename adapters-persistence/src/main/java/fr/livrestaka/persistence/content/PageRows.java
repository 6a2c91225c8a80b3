package fr.livrestaka.persistence.content;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PageRows extends CrudRepository<PageRow, String> {
  Optional<PageRow> findBySlug(String slug);

  Optional<PageRow> findByIdForUpdate(String id);
}
