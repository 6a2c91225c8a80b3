package fr.livrestaka.persistence.content;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FaqRows extends CrudRepository<FaqRow, String> {
  List<FaqRow> findByVisibleTrue();

  Optional<FaqRow> findByIdForUpdate(String id);
}
